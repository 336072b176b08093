using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace StaticArchive.Unit.Search;

/// <summary>
/// The scripts of the site hold what their JSDoc types promise: TypeScript reads them, nothing is compiled.
/// </summary>
public sealed class TypesTests
{
    private const int Patience = 120_000;

    [Fact]
    public void Scripts_are_typed_strictly()
    {
        var compiler = Compiler();
        Assert.SkipWhen(compiler is null, """
            TYPESCRIPT IS NOT TO BE HAD: the types of scripts were not checked. It needs Node and npm's registry.
            """);
        var (code, said) = Run("node", Folder, compiler!, "--project", "tsconfig.json", "--pretty", "false");
        Assert.True(code == 0, said);
    }

    // Null without node, npm, or, the first time, a network.
    private static string? Compiler()
    {
        var folder = Path.GetFullPath(Path.Combine(Folder, "../../artifacts/npm"));
        var compiler = Path.Combine(folder, "node_modules/typescript/bin/tsc");
        if (Tool("node") is null || Tool("npm") is not { } npm) return null;
        if (Version(Path.Combine(folder, "node_modules/typescript/package.json"), "version") == Pinned) return compiler;
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(Folder, "package.json"), Path.Combine(folder, "package.json"), overwrite: true);
        var (code, _) = Run(npm, folder, "install", "--prefer-offline", "--no-audit", "--no-fund", "--fetch-retries=0");
        return code == 0 && File.Exists(compiler) ? compiler : null;
    }

    private static string? Pinned => Version(Path.Combine(Folder, "package.json"), "devDependencies", "typescript");

    private static string? Version(string file, params string[] way) => !File.Exists(file) ? null
        : way.Aggregate(JsonDocument.Parse(File.ReadAllText(file)).RootElement, (at, key) => at.GetProperty(key))
            .GetString();

    private static (int Code, string Said) Run(string program, string folder, params string[] given)
    {
        using var run = Process.Start(new ProcessStartInfo(program, given)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (said, wrong) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        if (run.WaitForExit(Patience)) return (run.ExitCode, said.Result + wrong.Result);
        run.Kill(entireProcessTree: true);
        return (-1, $"{program} took longer than {Patience / 1000} seconds");
    }

    private static string? Tool(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(p => new[] { name, name + ".cmd", name + ".exe" }.Select(n => Path.Combine(p, n)))
        .FirstOrDefault(File.Exists);

    private static string Folder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../../client"));

    private static string Here([CallerFilePath] string file = "") => file;
}
