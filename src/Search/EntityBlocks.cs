using System.Numerics;
using System.Text.Json;
using StaticArchive.Model.Flow;

namespace StaticArchive.Search;

/// <summary>
/// Cuts the sorted names into files: <c>[written, address, type, articles, name, description, means]</c>, the last
/// three when needed.
/// </summary>
internal static class EntityBlocks
{
    private const uint FewestRows = 64;
    private const int MostBlocks = 256;

    /// <summary>
    /// A name begins a block when its own letters say so: a new name then changes its block, not all that follow. None
    /// is much longer than usual.
    /// </summary>
    public static IEnumerable<EntityNames.Row[]> Cut(EntityNames.Row[] rows)
    {
        var usual = (int)Math.Max(FewestRows, BitOperations.RoundUpToPowerOf2((uint)(rows.Length / MostBlocks)));
        var (most, start) = (usual + (usual / 2), 0);
        for (var i = 1; i <= rows.Length; i++)
        {
            // Rows of one key stay together.
            var ends = i == rows.Length || (rows[i].Key != rows[i - 1].Key
                && (i - start >= most || TextHash.Of(rows[i].Key) % usual == 0));
            if (!ends) continue;
            yield return rows[start..i];
            start = i;
        }
    }

    public static ReadOnlyMemory<byte> Encode(EntityNames.Row[] block) =>
        Json.Of(json => Json.Array(json, block, row => Write(json, row)));

    private static void Write(Utf8JsonWriter json, EntityNames.Row row)
    {
        var (entity, name) = (row.Entity, row.Written == row.Entity.Name ? "" : row.Entity.Name);
        var description = entity.Record?.Description ?? entity.Record?.Role
            ?? (entity.Roles.Count > 0 ? entity.Roles[0].Role : "");
        json.WriteStartArray();
        json.WriteStringValue(row.Written);
        json.WriteStringValue(entity.Address!.Value.Path);
        json.WriteNumberValue((int)entity.Type);
        json.WriteNumberValue(CountClass(entity.Articles.Count));
        if (name.Length + description.Length > 0 || !row.Means) json.WriteStringValue(name);
        if (description.Length > 0 || !row.Means) json.WriteStringValue(description);
        if (!row.Means) json.WriteNumberValue(0);
        json.WriteEndArray();
    }

    // Rounded to a power of two's exponent, so that one more article does not touch every block.
    private static int CountClass(int articles) => BitOperations.Log2((uint)articles + 1);
}
