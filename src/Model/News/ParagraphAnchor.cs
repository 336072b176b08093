using System.Globalization;
using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>
/// The anchor of each paragraph (contract 1): <c>p-1c8a03f2</c>, and <c>p-1c8a03f2-2</c> for the same words again.
/// </summary>
/// <remarks>
/// Only letters and digits count, so that a mended comma or quotation mark, and a trip through Markdown, keep the
/// address.
/// </remarks>
public static class ParagraphAnchor
{
    /// <summary>The title's own place in the page of an article.</summary>
    public const string Title = "tit";

    /// <summary>One for each block, in order; null for a title, which has the page's own address.</summary>
    public static ValueList<string?> Of(Article article)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return article.Blocks
            .Select(b => b.Role == BlockRole.Title ? null
                : Numbered(string.Create(CultureInfo.InvariantCulture, $"p-{Hash(b.Text):x8}"), seen))
            .ToValueList();
    }

    internal static string Numbered(string anchor, Dictionary<string, int> seen)
    {
        var time = seen[anchor] = seen.GetValueOrDefault(anchor) + 1;
        return time == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{time}");
    }

    internal static uint Hash(string text)
    {
        var hash = TextHash.Start;
        foreach (var letter in Nfc.Of(text))
        {
            if (char.IsLetterOrDigit(letter)) hash = TextHash.Add(hash, letter);
        }

        return TextHash.Finish(hash);
    }
}
