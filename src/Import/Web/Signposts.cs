using System.Collections.Frozen;
using AngleSharp.Dom;
using StaticArchive.Import.Layout;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import.Web;

/// <summary>
/// Knows the lines between paragraphs that lead elsewhere: <c>Xem thêm: …</c>, <c>Tin liên quan</c>, lists of links.
/// </summary>
internal static class Signposts
{
    private static readonly FrozenSet<string> Phrases =
        Lists.Lines("page-phrases.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Are(IReadOnlyList<INode> piece, string words)
    {
        var linked = All(piece, "a").Sum(a => Letters(Walk.Words(a)));
        return Opens(words, linked > 0) || (linked * 5 > Letters(words) * 3 && !Bylines.Reads(words));
    }

    /// <summary>The elements of a name among the nodes of a piece and below them.</summary>
    public static IEnumerable<IElement> All(IReadOnlyList<INode> piece, string name) =>
        piece.OfType<IElement>().Where(e => e.LocalName == name).Concat(piece.SelectMany(n => Walk.Elements(n, name)));

    // ">> Xem thêm: …", "Quảng cáo", "Đọc thêm <a>…</a>"; not "Xem lại trận đấu, ông nói …".
    private static bool Opens(string words, bool leads)
    {
        var line = words.AsSpan().TrimStart(" >»•-*").TrimEnd();
        var phrases = Phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        if (phrases.Contains(line.TrimEnd(" :.…"))) return true;
        var colon = line.IndexOf(':');
        if (colon > 0 && phrases.Contains(line[..colon].TrimEnd())) return true;
        for (var end = line.IndexOf(' '); leads && end > 0; end = Next(line, end))
        {
            if (phrases.Contains(line[..end])) return true;
        }

        return false;
    }

    private static int Next(ReadOnlySpan<char> line, int blank)
    {
        var next = line[(blank + 1)..].IndexOf(' ');
        return next < 0 ? -1 : blank + 1 + next;
    }

    private static int Letters(string words) => words.Count(char.IsLetter);
}
