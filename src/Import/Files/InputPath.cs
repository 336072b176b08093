using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Files;

/// <summary>Names of input files: as people know them, and as ids.</summary>
internal static class InputPath
{
    private const string Root = "input/";
    private const string Articles = "articles/";

    /// <summary><c>articles/a.txt</c> is <c>input/articles/a.txt</c> in a message.</summary>
    public static string Shown(Document document) =>
        document.Path.StartsWith(Root, StringComparison.Ordinal) ? document.Path : Root + document.Path;

    /// <summary>The path below <c>input/articles/</c> without extension.</summary>
    public static string Id(Document document)
    {
        var path = Nfc.Of(document.Path);
        if (path.StartsWith(Root, StringComparison.Ordinal)) path = path[Root.Length..];
        if (path.StartsWith(Articles, StringComparison.Ordinal)) path = path[Articles.Length..];
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path[..dot] : path;
    }

    public static bool HasExtension(Document document, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (document.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
