using System.Text.RegularExpressions;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Articles;

/// <summary>The people in a line of authors, for citations that list them one by one.</summary>
public static partial class Authors
{
    /// <summary>
    /// <c>Lê Tân, Gia Chính</c>, <c>Lê Tân - Gia Chính</c> and <c>Lê Tân và Gia Chính</c> are two; <c>Smith, John</c>,
    /// whose parts are no whole names, is one. Empty for null.
    /// </summary>
    public static ValueList<string> Of(string? line)
    {
        if (string.IsNullOrWhiteSpace(line)) return [];
        var names = Between().Split(line.Trim()).Where(name => name.Length > 0).ToValueList();
        return names.All(IsWhole) ? names : [line.Trim()];
    }

    // Two words, or initials: "H.M".
    private static bool IsWhole(string name) => name.AsSpan().ContainsAny(' ', '.');

    [GeneratedRegex(@"\s*[,;/]\s*|\s+[-–&]\s+|\s+(?:và|and)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
