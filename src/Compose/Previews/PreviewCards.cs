using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Previews;

/// <summary>
/// The preview cards of entities, in files of their own: counts of the whole archive must not stand on article pages
/// (contract 6).
/// </summary>
public static class PreviewCards
{
    private static readonly JsonSerializerOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// One file for each <see cref="CardShard"/> that has entities, by the link as it stands in articles.
    /// </summary>
    public static IEnumerable<OutputFile> Files(Archive archive, Surroundings around) =>
        archive.Entities.Where(e => e.Address is not null)
            .GroupBy(e => CardShard.Of(e.Id), StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(shard => OutputFile.Of(
                $"{CardShard.Folder.Path[1..]}{shard.Key}.json",
                new JsonObject(shard.Select(e => KeyValuePair.Create<string, JsonNode?>(
                    around.Href(e.Address!.Value), Card(archive, around, e)))).ToJsonString(Options)));

    private static JsonObject Card(Archive archive, Surroundings around, Entity entity) => new()
    {
        ["kind"] = Kinds.Class(entity.Type),
        ["name"] = entity.Name,
        ["reviewed"] = NameView.Vouched(entity),
        ["facts"] = Facts(archive, around, entity),
        ["first"] = First(archive, around, entity),
        ["years"] = Years(archive, entity),
        ["open"] = around.Say("card.open" + EntityIds.Word(entity.Type)),
    };

    private static string Facts(Archive archive, Surroundings around, Entity entity)
    {
        var facts = new List<string>();
        if ((entity.Record?.Role ?? (entity.Roles.Count > 0 ? entity.Roles[0].Role : null)) is { Length: > 0 } role)
        {
            facts.Add(role);
        }

        facts.Add(around.Say("card.counts", around.Number(entity.Articles.Count), around.Number(entity.Mentions)));
        var years = entity.Articles.Select(a => archive.Articles[a].Published?.Year).OfType<int>().ToList();
        if (years.Count > 0) facts.Add(Wording.Years(years.Min(), years.Max()));
        return string.Join(" · ", facts);
    }

    private static string First(Archive archive, Surroundings around, Entity entity)
    {
        if (entity.Record?.Description is { Length: > 0 } description) return description;
        var names = string.Join(", ", entity.Together.Take(3).Select(u => archive.Entities[u.Entity].Name));
        return names.Length > 0 ? around.Say("entity.with", names) : "";
    }

    // [[2022, 1], [2024, 3]]: years without articles are left out.
    private static JsonArray Years(Archive archive, Entity entity) => new(entity.Articles
        .Select(a => archive.Articles[a].Published?.Year).OfType<int>().CountBy(y => y).OrderBy(y => y.Key)
        .Select(y => (JsonNode)new JsonArray(y.Key, y.Value)).ToArray());
}
