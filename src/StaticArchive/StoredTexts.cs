using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StaticArchive.Engine.Store;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive;

/// <summary>Annotated articles in the store, by key; read again by number once the archive is known.</summary>
/// <param name="decide">Applied to every article on its way out: the curators' decisions have the last word.</param>
internal sealed class StoredTexts(PackedStore store, Func<AnnotatedArticle, AnnotatedArticle> decide) : ITexts
{
    // Pages about one entity read the same articles again and again: the latest stay decoded.
    private const int Slots = 1024;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        IgnoreReadOnlyProperties = true,
    };

    private readonly Dictionary<string, ContentHash> keys = new(StringComparer.Ordinal);
    private readonly Decoded?[] decoded = new Decoded?[Slots];
    private ContentHash[] numbered = [];

    private sealed record Decoded(int Article, AnnotatedArticle Annotated);

    /// <summary>The identity of an article's own matter.</summary>
    public static ContentHash Identity(Article article) => ContentHash.Of(JsonSerializer.SerializeToUtf8Bytes(article, Options));

    /// <summary>What the store holds under the key, else what <paramref name="make"/> gives, which it then holds.</summary>
    public AnnotatedArticle Remembered(ContentHash key, Func<AnnotatedArticle> make)
    {
        if (store.TryRead(key, out var bytes) && JsonSerializer.Deserialize<AnnotatedArticle>(bytes, Options) is { } known) return known;
        var made = make();
        store.Write(key, JsonSerializer.SerializeToUtf8Bytes(made, Options));
        return made;
    }

    /// <summary>Notes where an article's text lies. The first of two with one id is kept, as the archive does.</summary>
    public void Note(string id, ContentHash key)
    {
        lock (keys) keys.TryAdd(id, key);
    }

    /// <summary>From now on articles can be read by their numbers in the archive.</summary>
    public void Number(Archive archive) => numbered = [.. archive.Articles.Select(article => keys[article.Id])];

    public AnnotatedArticle Read(int article)
    {
        if (decoded[article % Slots] is { } slot && slot.Article == article) return slot.Annotated;
        if (!store.TryRead(numbered[article], out var bytes)) throw new InvalidOperationException($"article {article} left the store");
        var annotated = decide(JsonSerializer.Deserialize<AnnotatedArticle>(bytes, Options)!);
        decoded[article % Slots] = new(article, annotated);
        return annotated;
    }
}
