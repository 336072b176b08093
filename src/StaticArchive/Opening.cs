using StaticArchive.Engine;
using StaticArchive.Engine.Render;
using StaticArchive.Engine.Write;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive;

/// <summary>What must be there before a build begins; null, and a problem, when it is not.</summary>
internal static class Opening
{
    public static OutputFolder? Of(Workplace at, string? from, ProblemList problems)
    {
        foreach (var (folder, name) in ((string, string)[])[(at.Input, "input"), (at.Theme, "theme")])
        {
            if (Directory.Exists(folder)) continue;
            return Refused(name, $"expected a folder at {folder}; \"staticarchive init DIR\" begins a new archive");
        }

        return from is null || Directory.Exists(from)
            ? Output(at, problems)
            : Refused(from, "expected a folder of Markdown pages; \"staticarchive annotate\" writes one");

        OutputFolder? Refused(string path, string sentence)
        {
            problems.Add([Problem.Error(path, 0, sentence)]);
            return null;
        }
    }

    public static OutputFolder? Output(Workplace at, ProblemList problems)
    {
        // What is written there would be read as input by the next build.
        if (Array.Find([at.Input, at.Theme], folder => Holds(folder, at.Output)) is { } read)
        {
            problems.Add([Problem.Error(
                at.Output, 0, $"expected a folder of its own for the site; this one is inside \"{read}\"")]);
            return null;
        }

        var (output, refused) = OutputFolder.Open(at.Output, at.Root, at.Input, at.Theme);
        if (refused is not null) problems.Add([refused]);
        return output;
    }

    public static Theme? Theme(Workplace at, SiteSettings settings, ProblemList problems)
    {
        try
        {
            var (options, wrong) = ThemeOptions.Load(at.Theme).With(settings.Theme);
            problems.Add(wrong);
            var theme = Engine.Render.Theme.Load(at.Theme, settings.Language, settings.BasePath, options);
            if ((MissingTemplates.Of(theme) ?? MissingWords.Of(theme.Strings)) is not { } missing) return theme;
            problems.Add([missing]);
            return null;
        }
        catch (ThemeException broken)
        {
            problems.Add([Fault(broken)]);
            return null;
        }
    }

    public static Problem Fault(ThemeException broken) =>
        Problem.Error("theme/" + broken.File, broken.Line, broken.Sentence);

    private static bool Holds(string folder, string inner) =>
        RealPath.Of(inner).StartsWith(RealPath.Of(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
