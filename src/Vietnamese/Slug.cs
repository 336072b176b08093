using System.Text;

namespace StaticArchive.Vietnamese;

/// <summary>Turns Vietnamese text into a word of an address: <c>Đổi mới</c> becomes <c>doi-moi</c>.</summary>
public static class Slug
{
    private const int Longest = 80;

    /// <summary>
    /// ASCII lower-case letters, digits and single hyphens; at most 80, cut at a word; <c>-</c>-free ends; never empty.
    /// </summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in Fold.Plain(text))
        {
            if (char.IsAsciiLetterOrDigit(letter)) slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        return Cut(slug.ToString().Trim('-')) is { Length: > 0 } whole ? whole : "muc";
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= Longest) return slug;
        var end = slug.LastIndexOf('-', Longest);
        return slug[..(end > 0 ? end : Longest)];
    }
}
