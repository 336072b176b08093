using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>The fullest office that an article writes beside each name, looked up once for all its quotes.</summary>
public sealed class Offices
{
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);

    public Offices(AnnotatedArticle annotated)
    {
        foreach (var role in annotated.Roles)
        {
            var written = role.At.Span.Of(annotated.Article.Blocks[role.At.Block].Text);
            if (role.EntityId is { } id) Keep(byId, id, written);
            Keep(byName, role.Name, written);
        }
    }

    /// <summary>The office of the one who says a quote; null for several, beside whom it would seem to be the last one's.</summary>
    public string? Of(Quote quote) => quote.Speakers is [var speaker]
        ? speaker.EntityId is { } id ? byId.GetValueOrDefault(id) : byName.GetValueOrDefault(speaker.Name)
        : null;

    // Of equals the first.
    private static void Keep(Dictionary<string, string> offices, string who, string written)
    {
        if (!offices.TryGetValue(who, out var known) || written.Length > known.Length) offices[who] = written;
    }
}
