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
        article.Quotes.Any(quote => quote.Speakers.Any(Stands))
            ? article with { Quotes = article.Quotes.Select(Noted).ToValueList() }
            : article;

    private Quote Noted(Quote quote) => quote with
    {
        Speakers = quote.Speakers.Select(s => s with { StandsFor = StandsFor(s) }).ToValueList(),
    };

    private bool Stands(Speaker speaker) => StandsFor(speaker) is not null;

    private Voice? StandsFor(Speaker speaker) =>
        speaker.EntityId is { } id && known.Records.GetValueOrDefault(id)?.StandsFor is { } voice
        && known.Records.GetValueOrDefault(voice) is { } body
            ? new(body.Name, body.Id)
            : null;
}
