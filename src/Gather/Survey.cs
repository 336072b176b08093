using System.Runtime.InteropServices;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>What is told of the archive as a whole, counted while articles stream by; the dates they name.</summary>
internal sealed class Survey
{
    private const int Unknown = -1;
    private readonly Dictionary<string, int> languages = new(StringComparer.Ordinal);

    // Thousands of articles name the same days: each value is held once.
    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> forms = [];
    private int withUrl;
    private int withAuthor;
    private int concluded;
    private Reviewed names;
    private Reviewed dates;
    private Reviewed quotes;
    private int inMarks;

    public Holdings Holdings => new(
        [.. Tally.Sorted(languages.Select(l => new Counted(l.Key, l.Value)))], withUrl, withAuthor, concluded, names,
        dates, quotes)
    {
        InMarks = inMarks,
        // Unknown ones last.
        Forms =
        [
            .. forms.OrderBy(f => (uint)f.Key)
                .Select(f => new FormCount(f.Key < 0 ? null : (ArticleForm)f.Key, f.Value)),
        ],
    };

    /// <summary>Counts the article; gives the dates with a year that it names, each once.</summary>
    public string[] Take(AnnotatedArticle annotated, double shown)
    {
        var article = annotated.Article;
        CollectionsMarshal.GetValueRefOrAddDefault(languages, article.Language, out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(forms, (int?)article.Form ?? Unknown, out _)++;
        withUrl += article.Url is null ? 0 : 1;
        withAuthor += article.Author is null ? 0 : 1;
        concluded += article.PublishedFrom is null ? 0 : 1;
        names = Counted(names, annotated.Mentions.Select(m => m.Evidence), shown);
        dates = Counted(dates, annotated.Dates.Select(d => d.Evidence), shown);
        var said = Utterance.In(annotated);
        quotes = Counted(quotes, said.Select(u => u.First.Evidence), shown);
        inMarks += said.Count(u => u.InMarks && Shown.At(u.First.Evidence, shown));
        return
        [
            .. annotated.Dates.Where(d => Shown.At(d.Evidence, shown) && HasYear(d.Value))
                .Select(d => Held(d.Value)).Distinct(StringComparer.Ordinal),
        ];
    }

    private static Reviewed Counted(Reviewed before, IEnumerable<Evidence> found, double shown) =>
        found.Where(e => Shown.At(e, shown)).Aggregate(before, (counted, e) => counted.With(e.State));

    private static bool HasYear(string value) =>
        PartialDate.TryParse(value.Split('/')[0], out var first) && first.Year is not null;

    private string Held(string value) => values.TryGetValue(value, out var held) ? held : values[value] = value;
}
