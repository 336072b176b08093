using System.Text.Json.Nodes;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>The schema.org NewsArticle of an article: about whom, and whom it mentions.</summary>
public static class NewsArticleJson
{
    // The names an article is about: its most mentioned ones, when they occur more than once.
    private const int AboutAtMost = 3;
    private const int MentionedAtMost = 40;

    public static string Of(Surroundings around, Archive archive, ArticleRecord record, Article article)
    {
        var settings = around.Settings;
        var uses = record.Uses.Where(u => archive.Entities[u.Entity].Address is not null).ToList();
        var about = uses.TakeWhile(u => u.Mentions > 1).Take(AboutAtMost).ToList();
        return JsonLd.Of(new JsonObject
        {
            ["@type"] = "NewsArticle",
            ["headline"] = article.Title,
            ["description"] = record.Summary,
            ["inLanguage"] = article.Language,
            ["datePublished"] = article.Published is { Year: not null } date ? date.ToString() : null,
            ["author"] =
                article.Author is { } author ? new JsonObject { ["@type"] = "Person", ["name"] = author } : null,
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
        });

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
