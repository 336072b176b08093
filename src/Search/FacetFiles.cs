using System.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>
/// For each kind of filter the values that most articles have, each with its articles, so that a browser can count any
/// result.
/// </summary>
/// <remarks>
/// One file a kind: a JSON list of <c>[name, address, articles]</c>, the articles as base64 of
/// <see cref="DocumentList"/>. Rarer values are left out of the counting, never out of the filters: their articles
/// stand in the shards.
/// </remarks>
internal static class FacetFiles
{
    // Small enough to be fetched by a phone when the filters are opened.
    private const int MostBytes = 24 * 1024;

    public static IEnumerable<(string Kind, OutputFile File)> Of(Archive archive)
    {
        foreach (var type in Enum.GetValues<EntityType>())
        {
            var named = archive.Entities.Where(e => e.Type == type && e.Address is not null)
                .Select(e => new Value(e.Name, e.Address!.Value, e.Articles));
            if (File(EntityIds.Word(type), named, archive) is { } file) yield return file;
        }

        var tags = archive.Tags.Select(t => new Value(t.Name, t.Address, t.Articles));
        if (File("tag", tags, archive) is { } tagged) yield return tagged;
        var sources = archive.Sources.Select(s => new Value(s.Name, s.Address, s.Articles));
        if (File("source", sources, archive) is { } sourced) yield return sourced;
    }

    // Null when the archive has none of the kind.
    private static (string, OutputFile)? File(string kind, IEnumerable<Value> values, Archive archive)
    {
        var bits = DocumentList.Bits(archive.Articles.Count);
        var most = values.Where(v => v.NewestFirst.Count > 0)
            .OrderByDescending(v => v.NewestFirst.Count).ThenBy(v => v.Address.Path, StringComparer.Ordinal);
        var room = MostBytes;
        var rows = new List<(Value Value, string Articles)>();
        foreach (var value in most)
        {
            var articles = Convert.ToBase64String(DocumentList.Encode([.. value.NewestFirst.Reverse()], bits).Span);
            room -= articles.Length + Encoding.UTF8.GetByteCount(value.Name) + value.Address.Path.Length + 9;
            if (room < 0) break;
            rows.Add((value, articles));
        }

        if (rows.Count == 0) return null;
        var bytes = Json.Of(json => Json.Array(json, rows, row =>
        {
            json.WriteStartArray();
            json.WriteStringValue(row.Value.Name);
            json.WriteStringValue(row.Value.Address.Path);
            json.WriteStringValue(row.Articles);
            json.WriteEndArray();
        }));
        return (kind, new($"search/f/{kind}-{ContentHash.Of(bytes.Span).First(8)}.json", bytes));
    }

    private sealed record Value(string Name, Route Address, ValueList<int> NewestFirst);
}
