using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>One news article, imported: what was printed, and where and when.</summary>
/// <param name="Id">
/// From sidecar, front matter or JSONL, else the path below <c>input/articles/</c> without extension.
/// </param>
/// <param name="TitleDerived">The source has no title; this one was made from its first sentence.</param>
/// <param name="Published">Null when neither the source nor its text tells; partial when the text tells a part.</param>
/// <param name="PublishedFrom">
/// How the date is known when it is not printed: the words that told it; null when it is given.
/// </param>
/// <param name="Source">The outlet, such as <c>VTC News</c>.</param>
/// <param name="Language">BCP 47, <c>vi</c> unless said otherwise.</param>
/// <param name="Tags">Given by the source or the curator.</param>
/// <param name="Blocks">What was printed, in order: title and lead first when they stand apart, then the body.</param>
public sealed record Article(
    string Id, string Title, bool TitleDerived, PartialDate? Published, string? PublishedFrom,
    string? Source, string? Author, string? Url, string Language, string? Rights,
    ValueList<string> Tags, ValueList<Block> Blocks)
{
    /// <summary>The kind of file it was read from; null when unknown.</summary>
    public ArticleForm? Form { get; init; }
}

/// <summary>How an article came into the archive.</summary>
public enum ArticleForm
{
    /// <summary>A text file.</summary>
    PlainText,

    /// <summary>A web page as a browser saved it.</summary>
    WebPage,

    /// <summary>A Markdown file.</summary>
    Markdown,

    /// <summary>A line of a data file.</summary>
    JsonLine,
}

/// <summary>
/// A stretch of the article with a role. The text is NFC and never changes after import; annotations count in it.
/// </summary>
/// <param name="Picture">
/// For captions: the picture's path below the input folder, or its web address; null when unknown.
/// </param>
public sealed record Block(BlockRole Role, string Text, string? Picture = null);

/// <summary>What a block is in the printed article.</summary>
public enum BlockRole
{
    /// <summary>The printed title. Absent when the title was derived.</summary>
    Title,

    /// <summary>The lead (sapo), printed apart from the body.</summary>
    Lead,

    /// <summary>Where the report comes from: <c>(VTC News) -</c>.</summary>
    Dateline,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>A heading between paragraphs.</summary>
    Heading,

    /// <summary>A paragraph set apart as a quotation.</summary>
    Quotation,

    /// <summary>The words under a picture, credit included: <c>Ông Ratner (Ảnh: Reuters)</c>.</summary>
    Caption,

    /// <summary>The author's name at the end.</summary>
    Byline,
}
