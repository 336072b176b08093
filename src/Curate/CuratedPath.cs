using StaticArchive.Model.Flow;

namespace StaticArchive.Curate;

/// <summary>Names of curated files as people know them.</summary>
internal static class CuratedPath
{
    private const string Root = "input/";

    public static string Shown(Document document) =>
        document.Path.StartsWith(Root, StringComparison.Ordinal) ? document.Path : Root + document.Path;
}
