using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Quotes;

/// <summary>What was said, by year: an overview of years and speakers, then the quotes of each year.</summary>
public sealed class QuotationPages(Surroundings around) : IPageKind
{
    // A long article must not fill a page.
    private const int QuotesOfArticle = 3;

    // Articles on a page; each has a few quotes.
    private const int PageRows = 60;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts)
    {
        var quoting = archive.Entities.SelectMany(e => e.Quoting).Distinct().OrderDescending().ToList();
        var years = quoting.GroupBy(a => archive.Articles[a].Published?.Year)
            .Select(g => (Year: g.Key, Articles: g.ToValueList())).ToList();
        yield return new(Root, () => new(
            Root, "quotations", QuotationOverview.Of(around, archive, years, quoting.Count),
            new(around.Say("quotations.title"), Updated: archive.Updated)));
        for (var i = 0; i < years.Count; i++)
        {
            var year = new Year(
                Title(years[i].Year), Heading(years[i].Year), i + 1 < years.Count ? Neighbour(years[i + 1].Year) : null,
                i > 0 ? Neighbour(years[i - 1].Year) : null, years[i].Articles.Count);
            foreach (var volume in Volumes.Of(archive, around.Paths.Quotes(years[i].Year), years[i].Articles, PageRows))
            {
                yield return new(volume.Address, () => new(
                    volume.Address, "quotations", Part(archive, texts, year, volume),
                    new(year.Title, Updated: Spans.Newest(archive, volume.Articles))));
            }
        }
    }

    private QuotationsView Part(Archive archive, ITexts texts, Year year, Volume volume)
    {
        var head = new PageHead(
            volume.Address, volume.IsFront ? year.Title : around.Say("list.volume", year.Title, volume.Number),
            around.Say("quotations.descriptionOf", year.Title));
        return new(
            Frames.Of(around, head), [new(around.Href(Root), around.Say("quotations.title"))],
            volume.IsFront ? year.Heading : around.Say("list.page", volume.Number), head.Title,
            volume.IsFront ? [FactView.Of(around, year.Count, "quotations.articles")] : [])
        {
            Months = volume.Articles.GroupBy(a => archive.Articles[a].Published?.Month).Select(month =>
                new QuotingMonthView(
                    string.Create(CultureInfo.InvariantCulture, $"t-{month.Key ?? 0}"), around.Month(month.Key ?? 0),
                    month.Select(a => Article(archive, a, texts.Read(a))).ToValueList())).ToValueList(),
            Pager = PagerView.Of(around, volume),
            Earlier = volume.IsFront ? year.Earlier : null,
            Later = volume.IsFront ? year.Later : null,
        };
    }

    private QuotingArticleView Article(Archive archive, int number, AnnotatedArticle annotated)
    {
        var record = archive.Articles[number];
        var href = around.Href(record.Address);
        var quotes = Quotations.Of(around, archive, annotated, new(around, annotated));
        var more = quotes.Count - QuotesOfArticle;
        return new(
            Wording.Time(record.Published), record.Title, href,
            quotes.Take(QuotesOfArticle)
                .Select(q => new QuotationView(q.Text, $"{href}#{q.Anchor}", q.Speakers, q.Role)).ToValueList(),
            more > 0 ? new($"{href}#h-said", around.Say("quotations.more", around.Number(more))) : null);
    }

    private Route Root => around.Paths.AllQuotes();

    private string Title(int? year) =>
        year is { } y ? around.Say("quotations.ofYear", y) : around.Say("quotations.undated");

    private string Heading(int? year) =>
        year is { } y ? around.Say("archive.year", y) : around.Say("article.undated");

    private LinkView Neighbour(int? year) => new(around.Href(around.Paths.Quotes(year)), Heading(year));

    /// <param name="Count">Of its articles with quotes.</param>
    private sealed record Year(
        string Title, string Heading, LinkView? Earlier, LinkView? Later, int Count);
}
