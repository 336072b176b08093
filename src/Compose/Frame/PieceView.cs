using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>A piece of a headline; a name is kept on one line.</summary>
public sealed record PieceView(string Text, bool IsName)
{
    // A longer name would overflow a phone when it cannot break.
    private const int LongestKept = 20;

    // A headline holds names that its article tells of often; and it is cut for every list that it stands in.
    private const int NamesTried = 200;

    /// <summary>An article's headline, cut at the names it holds.</summary>
    public static ValueList<PieceView> Title(Archive archive, ArticleRecord article) =>
        Cut(article.Title, article.Uses.Take(NamesTried).Select(u => archive.Entities[u.Entity].Name));

    /// <summary>A headline, cut at the names it holds.</summary>
    public static ValueList<PieceView> Cut(string title, IEnumerable<string> names)
    {
        var found = new List<TextSpan>();
        foreach (var name in names.Where(n => n.Length <= LongestKept && n.AsSpan().IndexOfAny(" -") > 0))
        {
            var at = title.IndexOf(name, StringComparison.Ordinal);
            if (at >= 0) found.Add(new(at, at + name.Length));
        }

        var pieces = new List<PieceView>();
        var done = 0;
        foreach (var span in found.OrderBy(s => s.Start).ThenByDescending(s => s.End))
        {
            if (span.Start < done) continue;
            if (span.Start > done) pieces.Add(new(title[done..span.Start], false));
            pieces.Add(new(span.Of(title), true));
            done = span.End;
        }

        if (done < title.Length) pieces.Add(new(title[done..], false));
        return pieces.ToValueList();
    }
}
