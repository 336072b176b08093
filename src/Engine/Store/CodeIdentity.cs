using System.Reflection;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Store;

/// <summary>
/// The identity of compiled code: part of the key of every remembered result, so that new code forgets old answers.
/// </summary>
public static class CodeIdentity
{
    // The compiler is deterministic: the same source gives the same module version, in every folder.
    public static ContentHash Of(params ReadOnlySpan<Assembly> assemblies) =>
        ContentHash.Of(string.Join(
            '\n', assemblies.ToArray().SelectMany(a => a.Modules).Select(m => $"{m.Name} {m.ModuleVersionId:N}")));
}
