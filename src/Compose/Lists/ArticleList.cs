using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Compose.Lists;

/// <summary>The articles of one tag or one source, and the pages that show them.</summary>
/// <param name="Above">The list of all tags or sources.</param>
/// <param name="Newest">Numbers of its articles, newest first.</param>
/// <param name="Write">Writes the Markdown page of the front.</param>
public sealed record ArticleList(
    string Template, string Name, string Description, Route Root, Route AboveRoot, string Above, ValueList<int> Newest,
    Func<IEnumerable<ListedArticle>, string> Write)
{
    private const int MostNames = 10;
    private const int MostYears = 8;

    public IEnumerable<PlannedPage> Plan(Surroundings around, Archive archive)
    {
        var volumes = Volumes.Of(archive, Root, Newest);
        return volumes.Select(volume => new PlannedPage(volume.Address, () => new(
            volume.Address, Template, volume.IsFront ? Front(around, archive, volumes) : Old(around, archive, volume),
            new(Name, Updated: Spans.Newest(archive, volume.Articles)),
            volume.IsFront ? new(Write(Listed(around, archive, volume.Articles)), []) : null)));
    }

    private static IEnumerable<ListedArticle> Listed(Surroundings around, Archive archive, ValueList<int> articles) =>
        articles
            .Select(a => archive.Articles[a])
            .Select(a => new ListedArticle(a.Title, around.Href(a.Address), a.Published?.ToString()));

    private ArticlesView Front(Surroundings around, Archive archive, ValueList<Volume> volumes)
    {
        var front = volumes[^1];
        var years = Years(around, archive, volumes);
        return new(
            Frames.Of(around, new(Root, Name, Description)
            {
                Section = AboveRoot, HasMarkdown = true,
                Feeds = FeedRules.Of(archive, Root, Name, Newest) is { } feed ? [feed] : [],
            }),
            [new(around.Href(AboveRoot), Above)], Name, Name, Sum(around, archive), years,
            years.Count == MostYears ? around.Say("list.lastYears", MostYears) : "",
            Presence.Of(around, archive, Newest, MostNames, counted: true),
            Groups(around, archive, front.Articles), PagerView.Of(around, front));
    }

    private ArticlesView Old(Surroundings around, Archive archive, Volume volume) => new(
        Frames.Of(around,
            new(volume.Address, around.Say("list.volume", Name, volume.Number), Description) { Section = AboveRoot }),
        [new(around.Href(AboveRoot), Above), new(around.Href(Root), Name)], around.Say("list.page", volume.Number),
        around.Say("list.volume", Name, volume.Number), [], [], "", [], Groups(around, archive, volume.Articles),
        PagerView.Of(around, volume));

    private ValueList<FactView> Sum(Surroundings around, Archive archive) =>
    [
        FactView.Of(around, Newest.Count, "list.articles"),
        .. Spans.Years(archive, Newest) is { } years ? [new FactView("", years)] : Array.Empty<FactView>(),
    ];

    private ValueList<BarView> Years(Surroundings around, Archive archive, ValueList<Volume> volumes)
    {
        var counts = Newest.Select(a => archive.Articles[a].Published?.Year).OfType<int>().CountBy(y => y)
            .ToDictionary();
        if (counts.Count < 3) return [];
        var (first, last, most) = (counts.Keys.Min(), counts.Keys.Max(), counts.Values.Max());
        var pages = new Dictionary<int, string>();
        foreach (var volume in volumes.Reverse())
        {
            foreach (var article in volume.Articles)
            {
                if (archive.Articles[article].Published?.Year is { } y)
                {
                    pages.TryAdd(y, $"{around.Href(volume.Address)}#{Anchor(y)}");
                }
            }
        }

        // Years without articles are shown as such. As many as stand side by side on a phone.
        var shown = Enumerable.Range(Math.Max(first, last - MostYears + 1), Math.Min(last - first + 1, MostYears));
        return shown.Select(year =>
        {
            var count = counts.GetValueOrDefault(year);
            return BarView.Of(
                around.Say("list.year"), year.ToString(CultureInfo.InvariantCulture), pages.GetValueOrDefault(year),
                around.Number(count), count, most);
        }).ToValueList();
    }

    private static string Anchor(int? year) =>
        year is { } y ? string.Create(CultureInfo.InvariantCulture, $"n-{y}") : "n-khong-ro";

    private static ValueList<ArticleGroupView> Groups(Surroundings around, Archive archive, ValueList<int> articles) =>
        articles
            .GroupBy(a => archive.Articles[a].Published?.Year)
            .Select(group => new ArticleGroupView(
                Anchor(group.Key), group.Key?.ToString(CultureInfo.InvariantCulture) ?? around.Say("list.noYear"), null,
                "", group.Select(a => ArticleRowView.Of(around, archive, a, timed: true)).ToValueList(), Timed: true,
                null))
            .ToValueList();
}
