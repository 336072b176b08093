using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>The marks of names and dates in an article's blocks.</summary>
public sealed class BlockMarks(Surroundings around, Archive archive, AnnotatedArticle annotated)
{
    // A repeat, or what is not shown, stays plain: where Markdown has a link, these take it away.
    private const string Plain = "";

    private readonly ILookup<int, Mention> mentions = annotated.Mentions.ToLookup(m => m.At.Block);
    private readonly ILookup<int, DateMention> dates = annotated.Dates.ToLookup(d => d.At.Block);

    /// <summary>The marks of one block, in order, without overlaps.</summary>
    public ValueList<Mark> Of(int block)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var names = mentions[block].Select(m => Name(m, seen)).OfType<Mark>();
        var days = dates[block].Where(d => around.Settings.Shows(d.Evidence)).Select(Date);
        var kept = new List<(Mark Mark, bool IsName)>();
        // Where a date lies inside a name or a name inside a date, the name wins: it may be a link.
        foreach (var next in names.Select(m => (Mark: m, IsName: true))
            .Concat(days.Select(m => (Mark: m, IsName: false)))
            .OrderBy(m => m.Mark.Span.Start))
        {
            if (kept.Count > 0 && kept[^1].Mark.Span.Overlaps(next.Mark.Span))
            {
                if (kept[^1].IsName || !next.IsName) continue;
                kept.RemoveAt(kept.Count - 1);
            }

            kept.Add(next);
        }

        return kept.Select(m => m.Mark).ToValueList();
    }

    private Mark? Name(Mention mention, HashSet<string> seen)
    {
        var entity = archive.Find(mention.EntityId);
        var isShown = around.Settings.Shows(mention.Evidence)
            && seen.Add(mention.EntityId ?? $"{mention.Type} {mention.Name}");
        if (!isShown) return entity?.Address is null ? null : new(mention.At.Span, Plain, Plain);
        var look = $"m {Kinds.Class(mention.Type)}{Auto(mention.Evidence)}";
        if (entity?.Address is not { } address) return new(mention.At.Span, $"""<span class="{look}">""", "</span>");
        var href = Html.Escape(around.Href(address));
        var card = CardShard.Of(entity.Id);
        return new(mention.At.Span, $"""<a class="{look}" href="{href}" data-card="{card}">""", "</a>");
    }

    private static Mark Date(DateMention date)
    {
        var open = $"""<a class="m dat{Auto(date.Evidence)}" href="#ngay">""";
        return WrittenDate.Of(date.Value)?.First is { } first
            ? new(date.At.Span, $"""{open}<time datetime="{first}">""", "</time></a>")
            : new(date.At.Span, open, "</a>");
    }

    private static string Auto(Evidence evidence) => evidence.Reviewed() ? "" : " auto";
}
