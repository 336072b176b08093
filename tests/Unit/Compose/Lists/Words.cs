using System.Runtime.CompilerServices;
using StaticArchive.Engine.Render;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Compose.Lists;

/// <summary>The words of the theme that stands in the tree.</summary>
internal static class Words
{
    public static readonly Strings Vietnamese = ThemeStrings.Load(Theme(), "vi");
    public static readonly Strings English = ThemeStrings.Load(Theme(), "en");

    private static string Theme([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../../theme"));
}
