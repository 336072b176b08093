using System.Globalization;
using System.Text.Json.Nodes;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Compose.Map;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>
/// One page for each entity that has an address, with its latest articles; one more for each year when there are many.
/// </summary>
public sealed class EntityPages(Surroundings around) : IPageKind
{
    private const int Latest = 50;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        archive.Entities.Where(e => e.Address is not null).SelectMany(e => Pages(archive, texts, e));

    private IEnumerable<PlannedPage> Pages(Archive archive, ITexts texts, Entity entity)
    {
        yield return new(entity.Address!.Value, () => Whole(archive, texts, entity));
        if (entity.Articles.Count <= Latest) yield break;
        foreach (var (year, articles) in ByYear(archive, entity.Articles))
        {
            foreach (var volume in Volumes.Of(archive, RouteOf(entity, year), articles))
                yield return new(volume.Address, () => Part(archive, texts, entity, year, volume));
        }
    }

    private Page Whole(Archive archive, ITexts texts, Entity entity)
    {
        var read = Once(texts);
        var many = entity.Articles.Count > Latest;
        var latest = new ValueList<int>([.. entity.Articles.AsSpan()[..Math.Min(Latest, entity.Articles.Count)]]);
        var (first, last) = EntityWords.Span(archive, entity.Articles);
        var line = EntityWords.Line(around, archive, entity);
        var list = around.Paths.All(entity.Type);
        var head = new PageHead(entity.Address!.Value, $"{entity.Name} – {Kinds.Words(around, entity.Type)}", line)
        {
            HasMarkdown = true,
            Section = list,
            JsonLd = Json(entity, line),
            Feeds = FeedRules.Of(archive, entity) is { } feed ? [feed] : [],
        };
        var view = new EntityView(
            Frames.Of(around, head), Kinds.Class(entity.Type), entity.Name, NameView.Vouched(entity), null, line,
            [Home(), List(entity)],
            EntityWords.Sum(around, entity), first, last, EntityRoles.Of(around, entity),
            EntityYears.Of(around, archive, entity, year => many ? around.Href(RouteOf(entity, year)) : Anchor(year)),
            EntityQuotes.Said(around, archive, entity, latest, Earlier(entity.Quoting, "entity.quotedByYear"), read),
            EntityQuotes.About(around, archive, entity, latest, read),
            around.Say(many ? "entity.latest" : "entity.oneEach", around.Number(latest.Count)),
            Sentences(archive, entity, latest, read), Earlier(entity.Articles, "entity.allByYear"),
            EntityTogether.Of(around, archive, entity), EntityWords.Spellings(around, entity),
            EntityWords.Links(around, archive, entity), null,
            Reporting.Link(around, entity.Name, entity.Address!.Value))
        {
            Position = Position.Of(around, entity),
        };
        return new(
            entity.Address!.Value, "entity", view, new(entity.Name, Updated: Newest(archive, entity.Articles)),
            EntityWords.Body(around, archive, entity, line, latest));

        EarlierView? Earlier(ValueList<int> articles, string key) =>
            many ? YearPages(archive, entity, articles, key) : null;
    }

    private Page Part(Archive archive, ITexts texts, Entity entity, int? year, Volume volume)
    {
        var read = Once(texts);
        var words = Heading(year);
        var list = around.Paths.All(entity.Type);
        var (first, last) = EntityWords.Span(archive, volume.Articles);
        var line = around.Say("entity.inYear", entity.Name, words);
        var head = new PageHead(volume.Address, $"{entity.Name}, {words}", line) { Section = list };
        var view = new EntityView(
            Frames.Of(around, head), Kinds.Class(entity.Type), entity.Name, NameView.Vouched(entity), words, line,
            [Home(), List(entity), new(around.Href(entity.Address!.Value), entity.Name)],
            [FactView.Of(around, volume.Articles.Count, "entity.unitArticles")], first, last, null, null,
            EntityQuotes.Said(around, archive, entity, volume.Articles, null, read), null,
            around.Say("entity.oneEach"), Sentences(archive, entity, volume.Articles, read), null, null, [], null,
            PagerView.Of(around, volume), null);
        return new(volume.Address, "entity", view, new(head.Title, Updated: Newest(archive, volume.Articles)));
    }

    private ValueList<YearSentencesView> Sentences(
        Archive archive, Entity entity, ValueList<int> articles, Func<int, AnnotatedArticle> read) =>
        ByYear(archive, articles).Select(group => new YearSentencesView(
            Heading(group.Year),
            Anchor(group.Year)[1..],
            group.Articles.Select(a => EntitySentences.Of(
                around, archive.Articles[a], read(a), entity, Times(archive, entity, a))).ToValueList())).ToValueList();

    // An article that holds both a sentence and a quote is read once.
    private static Func<int, AnnotatedArticle> Once(ITexts texts)
    {
        var read = new Dictionary<int, AnnotatedArticle>();
        return article => read.TryGetValue(article, out var known) ? known : read[article] = texts.Read(article);
    }

    private static int Times(Archive archive, Entity entity, int article)
    {
        foreach (var use in archive.Articles[article].Uses)
        {
            if (ReferenceEquals(archive.Entities[use.Entity], entity)) return use.Mentions;
        }

        return 1;
    }

    private EarlierView YearPages(Archive archive, Entity entity, ValueList<int> articles, string key) => new(
        around.Say(key, around.Number(articles.Count)),
        ByYear(archive, articles)
            .Select(g => new LinkView(around.Href(RouteOf(entity, g.Year)), Heading(g.Year)))
            .ToValueList());

    private string Heading(int? year) => year is { } y ? Year(y) : around.Say("article.undated");

    // Newest year first; articles without a year last, as in the archive's order.
    private static IEnumerable<(int? Year, ValueList<int> Articles)> ByYear(
        Archive archive, ValueList<int> newestFirst) =>
        newestFirst.GroupBy(a => archive.Articles[a].Published?.Year).Select(g => (g.Key, g.ToValueList()));

    private Route RouteOf(Entity entity, int? year) =>
        new($"{entity.Address}{(year is { } y ? Year(y) : around.Paths.Undated)}/");

    private static string Anchor(int? year) => year is { } y ? "#n" + Year(y) : "#n0";

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static DateOnly? Newest(Archive archive, ValueList<int> articles) =>
        articles.Count > 0 ? archive.Articles[articles[0]].Published?.Full : null;

    private LinkView Home() => new(around.Href(Routes.Home), around.Settings.Title);

    private LinkView List(Entity entity) =>
        new(around.Href(around.Paths.All(entity.Type)), Kinds.Words(around, entity.Type));

    private static JsonObject? Geo(Entity entity) =>
        GeoPoint.Of(entity.Record?.Coordinates) is not { } point ? null : new()
        {
            ["@type"] = "GeoCoordinates", ["latitude"] = point.Latitude, ["longitude"] = point.Longitude,
        };

    private string Json(Entity entity, string line) => JsonLd.Of(new JsonObject
    {
        ["@type"] = Kinds.Schema(entity.Type),
        ["name"] = entity.Name,
        ["description"] = entity.Record?.Description ?? entity.Record?.Role,
        ["geo"] = Geo(entity),
        ["url"] = around.Settings.Absolute(entity.Address!.Value),
        ["sameAs"] = entity.Record?.Wikidata is { } id ? $"https://www.wikidata.org/wiki/{id}" : null,
    });
}
