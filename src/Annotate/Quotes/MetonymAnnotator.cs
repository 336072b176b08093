using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>
/// Notes for whom a capital or palace speaks: "Washington cáo buộc" stays Washington, the place, and says that the
/// voice is that of Mỹ. The registry knows which (<c>stands-for</c>).
/// </summary>
public sealed class MetonymAnnotator(Knowledge known) : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article) =>
        article with { Quotes = article.Quotes.Select(Noted).ToValueList() };

    private Quote Noted(Quote quote) => quote with { Speakers = quote.Speakers.Select(Noted).ToValueList() };

    private Speaker Noted(Speaker speaker) =>
        speaker.EntityId is { } id ? speaker with { StandsFor = Find(id)?.Voice(Find) } : speaker;

    private EntityRecord? Find(string id) => known.Records.GetValueOrDefault(id);
}
