using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Annotate.Dates;

/// <summary>Marks dates, and puts them on the calendar as far as the text and the publication date tell.</summary>
public sealed class DateAnnotator : IAnnotator
{
    private static readonly Evidence Written = new("date-grammar", 0.95);
    private static readonly Evidence Concluded = new("date-grammar", 0.85);

    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var blocks = article.Article.Blocks;
        var found = new IReadOnlyList<WrittenDate>[blocks.Count];
        for (var i = 0; i < blocks.Count; i++) found[i] = WrittenDates.Find(blocks[i].Text);

        var published = article.Article.Published;
        var resolver = new Resolver(published, published is null ? FixedYear.Of(found.SelectMany(f => f)) : null);
        PartialDate? told = null;
        var dates = new List<DateMention>();
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var date in found[i])
            {
                if (resolver.Resolve(date, told) is not { } resolved) continue;
                dates.Add(new(new(i, new TextSpan(date.Start, date.End)), resolved.Value, resolved.Inferred,
                    resolved.Inferred ? Concluded : Written));

                // A caption stands outside the flow of the story.
                if (blocks[i].Role != BlockRole.Caption) told = Later(told, resolved.Told);
            }
        }

        return article with { Dates = article.Dates.Count == 0 ? [.. dates] : [.. article.Dates.Concat(dates)] };
    }

    // A year told later does not take away the day that "cùng ngày" means.
    private static PartialDate? Later(PartialDate? told, PartialDate? next) =>
        next is { Day: null, Month: null, Year: { } year } && told is { Day: not null, Year: null }
            ? told
            : next ?? told;
}
