using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Stored;

/// <summary>
/// Annotated articles as compact bytes for the store: several times faster to read than JSON, and read many times a
/// build.
/// </summary>
/// <remarks>
/// Reader and writer must name the same fields in the same order; a test fills every field and reads it back. The bytes
/// are no contract: their keys carry the code's identity, so another version never reads them.
/// </remarks>
internal static class ArticleBytes
{
    public static byte[] Write(AnnotatedArticle annotated)
    {
        var to = new ByteWriter();
        Write(to, annotated.Article);
        to.List(annotated.Mentions,
            m => { At(m.At); to.Int((int)m.Type); to.Text(m.Name); to.Text(m.EntityId); Why(m.Evidence); });
        to.List(annotated.Dates, d => { At(d.At); to.Text(d.Value); to.Flag(d.Inferred); Why(d.Evidence); });
        to.List(annotated.Quotes, q =>
        {
            At(q.At);
            to.List(q.Speakers, Who);
            to.Text(q.Cue);
            to.Int((int)q.Kind);
            Why(q.Evidence);
            to.Flag(q.Continues);
        });
        to.List(annotated.Captions, c => { At(c.At); to.Text(c.Credit); to.List(c.Depicts, to.Text); });
        to.List(annotated.Roles, r => { At(r.At); to.Text(r.Name); to.Text(r.EntityId); Why(r.Evidence); });
        to.List(annotated.Tags, to.Text);
        to.List(annotated.Related, r => { to.Text(r.Id); to.Text(r.Title); to.List(r.Shared, to.Text); });
        return to.ToArray();

        void At(Place at)
        {
            to.Int(at.Block);
            to.Int(at.Span.Start);
            to.Int(at.Span.Length);
        }

        void Who(Speaker speaker)
        {
            to.Text(speaker.Name);
            to.Text(speaker.EntityId);
            to.Text(speaker.StandsFor?.Name);
            to.Text(speaker.StandsFor?.EntityId);
        }

        void Why(Evidence evidence)
        {
            to.Text(evidence.Rule);
            to.Number(evidence.Confidence);
            to.Int((int)evidence.State);
        }
    }

    public static AnnotatedArticle Read(byte[] bytes)
    {
        var from = new ByteReader(bytes);
        return new AnnotatedArticle(Article(from))
        {
            Mentions = from.List(() => new Mention(At(), (EntityType)from.Int(), from.Text()!, from.Text(), Why())),
            Dates = from.List(() => new DateMention(At(), from.Text()!, from.Flag(), Why())),
            Quotes = from.List(() => new Quote(
                At(), from.List(Who), from.Text(), (QuoteKind)from.Int(), Why()) { Continues = from.Flag() }),
            Captions = from.List(() => new Caption(At(), from.Text(), from.List(() => from.Text()!))),
            Roles = from.List(() => new RoleMention(At(), from.Text()!, from.Text(), Why())),
            Tags = from.List(() => from.Text()!),
            Related = from.List(() => new RelatedArticle(from.Text()!, from.Text()!, from.List(() => from.Text()!))),
        };

        Place At()
        {
            var (block, start) = (from.Int(), from.Int());
            return new(block, new(start, start + from.Int()));
        }

        Speaker Who() => new(
            from.Text()!, from.Text(), (from.Text(), from.Text()) is ({ } name, { } id) ? new(name, id) : null);

        Evidence Why() => new(from.Text()!, from.Number(), (ReviewState)from.Int());
    }

    private static void Write(ByteWriter to, Article article)
    {
        to.Text(article.Id);
        to.Text(article.Title);
        to.Flag(article.TitleDerived);
        to.Text(article.Published?.ToString());
        to.Text(article.PublishedFrom);
        to.Text(article.Source);
        to.Text(article.Author);
        to.Text(article.Url);
        to.Text(article.Language);
        to.Text(article.Rights);
        to.List(article.Tags, to.Text);
        to.List(article.Blocks, b => { to.Int((int)b.Role); to.Text(b.Text); to.Text(b.Picture); });
        to.Int(article.Form is { } form ? 1 + (int)form : 0);
    }

    private static Article Article(ByteReader from) => new(
        from.Text()!, from.Text()!, from.Flag(), Date(from.Text()), from.Text(), from.Text(), from.Text(), from.Text(),
        from.Text()!, from.Text(), from.List(() => from.Text()!),
        from.List(() => new Block((BlockRole)from.Int(), from.Text()!, from.Text())))
    {
        Form = from.Int() is > 0 and var form ? (ArticleForm)(form - 1) : null,
    };

    private static PartialDate? Date(string? text) =>
        text is not null && PartialDate.TryParse(text, out var date) ? date : null;

    /// <summary>The identity of an article's own matter.</summary>
    public static ContentHash Identity(Article article)
    {
        var to = new ByteWriter();
        Write(to, article);
        return ContentHash.Of(to.ToArray());
    }
}
