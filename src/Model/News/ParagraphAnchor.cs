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
    /// <summary>One for each block, in order; null for a title, which has the page's own address.</summary>
    public static ValueList<string?> Of(Article article)
    {
        var seen = new Dictionary<uint, int>();
        return article.Blocks
            .Select(b => b.Role == BlockRole.Title ? null : Numbered(Hash(b.Text), seen))
            .ToValueList();
    }

    private static string Numbered(uint hash, Dictionary<uint, int> seen)
    {
        var time = seen[hash] = seen.GetValueOrDefault(hash) + 1;
        var anchor = string.Create(CultureInfo.InvariantCulture, $"p-{hash:x8}");
        return time == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{time}");
    }

    private static uint Hash(string text)
    {
        var hash = TextHash.Start;
        foreach (var letter in Nfc.Of(text))
        {
            if (char.IsLetterOrDigit(letter)) hash = TextHash.Add(hash, letter);
        }

        return TextHash.Finish(hash);
    }
}
