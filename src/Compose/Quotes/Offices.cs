using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Quotes;

/// <summary>
/// What is said of a speaker beside the name: for whom a capital speaks, else the fullest office that the article
/// writes. Looked up once for all quotes of an article.
/// </summary>
public sealed class Offices
{
    private readonly Surroundings around;
    private readonly Dictionary<string, string> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> byName = new(StringComparer.Ordinal);

    public Offices(Surroundings around, AnnotatedArticle annotated)
    {
        this.around = around;
        foreach (var role in annotated.Roles)
        {
            var written = role.At.Span.Of(annotated.Article.Blocks[role.At.Block].Text);
            if (role.EntityId is { } id) Keep(byId, id, written);
            Keep(byName, role.Name, written);
        }
    }

    /// <summary>Null for several speakers: it would seem to be the last one's.</summary>
    public string? Of(Quote quote) => quote.Speakers is [var speaker] ? Of(speaker) : null;

    private string? Of(Speaker speaker) =>
        speaker.StandsFor is { } voice ? around.Say("article.standsFor", voice.Name)
        : speaker.EntityId is { } id ? byId.GetValueOrDefault(id)
        : byName.GetValueOrDefault(speaker.Name);

    // Of equals the first.
    private static void Keep(Dictionary<string, string> offices, string who, string written)
    {
        if (!offices.TryGetValue(who, out var known) || written.Length > known.Length) offices[who] = written;
    }
}
