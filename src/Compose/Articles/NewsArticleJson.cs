using System.Text.Json.Nodes;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>The schema.org NewsArticle of an article: about whom, whom it mentions, who said what in it.</summary>
/// <remarks>
/// Search engines take it for the archive's own word, so names and quotes stand in it only when a person confirmed or
/// added them here (<see cref="Lookup.Reviewed"/>); readers see the others too, marked as such.
/// </remarks>
public static class NewsArticleJson
{
    // The names an article is about: its most mentioned ones, when they occur more than once.
    private const int AboutAtMost = 3;
    private const int MentionedAtMost = 40;

    public static string Of(Surroundings around, Archive archive, ArticleRecord record, AnnotatedArticle annotated)
    {
        var (settings, article) = (around.Settings, annotated.Article);
        var reviewed = annotated.Mentions.Where(m => m.Evidence.Reviewed()).Select(m => m.EntityId).ToHashSet();
        var uses = record.Uses.Where(u => archive.Entities[u.Entity] is { Address: not null } entity
            && reviewed.Contains(entity.Id)).ToList();
        var about = uses.TakeWhile(u => u.Mentions > 1).Take(AboutAtMost).ToList();
        return JsonLd.Of(new JsonObject
        {
            ["@type"] = "NewsArticle",
            ["headline"] = article.Title,
            ["description"] = record.Summary,
            ["inLanguage"] = article.Language,
            ["datePublished"] = article.Published is { Year: not null } date ? date.ToString() : null,
            ["author"] = Some(Authors.Of(article.Author)
                .Select(name => new JsonObject { ["@type"] = "Person", ["name"] = name })),
            ["publisher"] = article.Source is { } source
                ? new JsonObject { ["@type"] = "NewsMediaOrganization", ["name"] = source } : null,
            ["isBasedOn"] = article.Url,
            ["url"] = settings.Absolute(record.Address),
            ["mainEntityOfPage"] = settings.Absolute(record.Address),
            ["isPartOf"] = new JsonObject
            {
                ["@type"] = "ArchiveComponent", ["name"] = settings.Title, ["url"] = settings.Absolute(Routes.Home),
            },
            ["keywords"] = record.TagNames.Count > 0 ? string.Join(", ", record.TagNames) : null,
            ["about"] = Things(about),
            ["mentions"] = Things(uses.Skip(about.Count).Take(MentionedAtMost)),
            ["image"] = Some(article.Blocks.Index().Select(b => Picture(b.Index, b.Item)).OfType<JsonNode>()),
            ["hasPart"] = Some(QuoteAnchor.In(annotated)
                .Where(q => q.Said is { InMarks: true, First.Speakers.Count: > 0 } && q.Said.First.Evidence.Reviewed())
                .Select(q => Quotation(q.Said, q.Anchor))),
        });

        static JsonArray? Some(IEnumerable<JsonNode> nodes) =>
            nodes.ToArray() is { Length: > 0 } some ? new JsonArray(some) : null;

        JsonObject? Picture(int block, Block caption) =>
            caption.Picture is { } path && around.PictureAt(path) is { } kept ? new()
            {
                ["@type"] = "ImageObject",
                ["contentUrl"] = settings.Absolute(kept.Address),
                ["caption"] = caption.Text,
                ["creditText"] = annotated.Captions.FirstOrDefault(c => c.At.Block == block)?.Credit,
            } : null;

        JsonNode Quotation(Utterance said, string anchor) => new JsonObject
        {
            ["@type"] = "Quotation",
            ["text"] = said.Text(article),
            ["url"] = $"{settings.Absolute(record.Address)}#{anchor}",
            ["creator"] = Some(said.First.Speakers.Select(s => archive.Find(s.EntityId) is { Address: not null } known
                ? Thing(known) : new JsonObject { ["@type"] = "Person", ["name"] = s.Name })),
        };

        JsonArray? Things(IEnumerable<EntityUse> some)
        {
            var things = some.Select(u => Thing(archive.Entities[u.Entity])).ToArray<JsonNode?>();
            return things.Length > 0 ? new JsonArray(things) : null;
        }

        JsonObject Thing(Entity entity) => new()
        {
            ["@type"] = Kinds.Schema(entity.Type),
            ["name"] = entity.Name,
            ["url"] = settings.Absolute(entity.Address!.Value),
            ["sameAs"] = entity.Record?.Wikidata is { } id ? $"https://www.wikidata.org/wiki/{id}" : null,
        };
    }
}
