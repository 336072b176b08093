using StaticArchive.Engine.Render;
using StaticArchive.Engine.Write;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive;

/// <summary>What must be there before a build begins; null, and a problem, when it is not.</summary>
internal static class Opening
{
    public static OutputFolder? Of(Workplace at, ProblemList problems)
    {
        foreach (var (folder, name) in ((string, string)[])[(at.Input, "input"), (at.Theme, "theme")])
        {
            if (Directory.Exists(folder)) continue;
            problems.Add([Problem.Error(name, 0, $"expected a folder at {folder}; \"staticarchive init DIR\" begins a new archive")]);
            return null;
        }

        return Output(at, problems);
    }

    public static OutputFolder? Output(Workplace at, ProblemList problems)
    {
        var (output, refused) = OutputFolder.Open(at.Output, at.Root, at.Input, at.Theme);
        if (refused is not null) problems.Add([refused]);
        return output;
    }

    public static Theme? Theme(Workplace at, SiteSettings settings, ProblemList problems)
    {
        try
        {
            return Engine.Render.Theme.Load(at.Theme, settings.Language, settings.BasePath);
        }
        catch (ThemeException broken)
        {
            problems.Add([Problem.Error("theme", 0, broken.Message)]);
            return null;
        }
    }
}
