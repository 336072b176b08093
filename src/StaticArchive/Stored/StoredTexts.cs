using StaticArchive.Engine.Store;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Stored;

/// <summary>Annotated articles in the store, by key; read again by number once the archive is known.</summary>
/// <param name="decide">Applied to every article on its way out: the curators' decisions have the last word.</param>
internal sealed class StoredTexts(PackedStore store, Func<AnnotatedArticle, AnnotatedArticle> decide) : ITexts
{
    // Pages about one entity read the same articles again and again: the latest stay decoded.
    private const int Slots = 512;

    private readonly Dictionary<string, ContentHash> keys = new(StringComparer.Ordinal);
    private readonly Decoded?[] decoded = new Decoded?[Slots];
    private ContentHash[] numbered = [];

    private sealed record Decoded(int Article, AnnotatedArticle Annotated);

    /// <summary>
    /// What the store holds under the key, else what <paramref name="make"/> gives, which it then holds.
    /// </summary>
    public AnnotatedArticle Remembered(ContentHash key, Func<AnnotatedArticle> make)
    {
        if (store.TryRead(key, out var bytes)) return ArticleBytes.Read(bytes);
        var made = make();
        store.Write(key, ArticleBytes.Write(made));
        return made;
    }

    /// <summary>
    /// Notes where an article's text lies. The first of two with one id is kept, as the archive does.
    /// </summary>
    public void Note(string id, ContentHash key)
    {
        lock (keys) keys.TryAdd(id, key);
    }

    /// <summary>From now on articles can be read by their numbers in the archive.</summary>
    public void Number(Archive archive) => numbered = [.. archive.Articles.Select(article => keys[article.Id])];

    public AnnotatedArticle Read(int article)
    {
        if (decoded[article % Slots] is { } slot && slot.Article == article) return slot.Annotated;
        var annotated = Decode(article);
        decoded[article % Slots] = new(article, annotated);
        return annotated;
    }

    /// <summary>The same for readers that take each article once: what they read is not kept.</summary>
    public ITexts Once => new Passing(this);

    private AnnotatedArticle Decode(int article)
    {
        if (!store.TryRead(numbered[article], out var bytes))
        {
            throw new InvalidOperationException($"article {article} left the store");
        }

        return decide(ArticleBytes.Read(bytes));
    }

    private sealed class Passing(StoredTexts all) : ITexts
    {
        public AnnotatedArticle Read(int article) => all.Decode(article);
    }
}
