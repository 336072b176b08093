using System.Text.Json.Nodes;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Home;

/// <summary>The home page: the newest articles, the names most in the news, topics and years.</summary>
public sealed class HomePages(Surroundings around) : IPageKind
{
    private const int NewArticles = 8;
    private const int NamesBesideFirst = 6;
    private const int NamesBesideOthers = 3;
    private const int Topics = 24;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        [new(Routes.Home, () => Make(archive, texts))];

    private Page Make(Archive archive, ITexts texts)
    {
        var settings = around.Settings;
        var head = new PageHead(Routes.Home, settings.Title, settings.Description)
        {
            OwnTop = true,
            Counts = archive.Updated is { } day
                ? around.Say("frame.counts", around.Number(archive.Articles.Count), Wording.Day(day)) : null,
            JsonLd = JsonLd.Of(new JsonObject
            {
                ["@type"] = "WebSite", ["name"] = settings.Title, ["description"] = settings.Description,
                ["url"] = settings.Absolute(Routes.Home), ["inLanguage"] = settings.Language,
            }),
        };
        var newest = archive.Articles.Reverse().ToList();
        var tags = archive.Tags.OrderByDescending(t => t.Articles.Count).Take(Topics)
            .Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var view = new HomeView(
            Frames.Of(around, head), Articles(archive), archive.Updated is { } updated ? Wording.Time(updated) : null,
            Names(archive), settings.Description, newest is [var first, ..] ? First(archive, first) : null,
            newest.Skip(1).Take(NewArticles).Select(a => News(archive, a)).ToValueList(),
            new(around.Href(around.Paths.Years()), around.Say("home.all", around.Number(archive.Articles.Count))),
            archive.Tags.Where(t => tags.Contains(t.Name))
                .Select(t => new TopicView(t.Name, around.Href(t.Address), around.Number(t.Articles.Count)))
                .ToValueList(),
            tags.Count < archive.Tags.Count
                ? around.Say("home.topicsOf", around.Number(tags.Count), around.Number(archive.Tags.Count))
                : "",
            new(around.Href(around.Paths.AllTags()), around.Say("home.allTopics")),
            HomeYears.Of(around, archive), Undated(archive), HomeRanks.Of(around, archive),
            newest.Count > 0 ? HomeQuotes.Of(around, archive, archive.Articles.Count - 1, texts) : null,
            Overviews.Of(around));
        return new(Routes.Home, "home", view, new(settings.Title, Updated: archive.Updated));
    }

    private string Articles(Archive archive)
    {
        var count = around.Say("home.articles", around.Number(archive.Articles.Count));
        var years = archive.Articles.Select(a => a.Published?.Year).OfType<int>().ToList();
        return years.Count == 0 ? count : $"{count}, {Wording.Years(years.Min(), years.Max())}";
    }

    // Two lines of two types each, as the other ear of the masthead.
    private ValueList<string> Names(Archive archive)
    {
        var counts = archive.Entities.Where(e => e.Address is not null).CountBy(e => e.Type).ToDictionary();
        return Kinds.All.Where(counts.ContainsKey)
            .Select(type => Counted("home." + EntityIds.Word(type), around.Number(counts[type])))
            .Chunk(2).Select(line => string.Join(", ", line)).ToValueList();

        string Counted(string word, string count) => $"{count} {around.Say(word, count)}";
    }

    private FirstView First(Archive archive, ArticleRecord article) => new(
        Wording.Time(article.Published), article.Source >= 0 ? archive.Sources[article.Source].Name : null,
        around.Href(article.Address), PieceView.Title(archive, article), article.Summary,
        Names(archive, article, NamesBesideFirst));

    private NewsView News(Archive archive, ArticleRecord article) => new(
        Wording.Time(article.Published), around.Href(article.Address), PieceView.Title(archive, article),
        Names(archive, article, NamesBesideOthers));

    // People and bodies say more of an article than the countries that most articles share.
    private ValueList<NameView> Names(Archive archive, ArticleRecord article, int most) => article.Uses
        .Select(u => archive.Entities[u.Entity]).Where(e => e.Address is not null)
        .Take(most * 2).OrderBy(e => e.Type is EntityType.Place).Take(most)
        .OrderBy(e => e.Type).Select(e => NameView.Of(around, e)).ToValueList();

    private string Undated(Archive archive)
    {
        var undated = archive.Articles.Count(a => a.Published?.Year is null);
        return undated == 0 ? around.Say("home.perYear") : around.Say("home.perYearUndated", around.Number(undated));
    }
}
