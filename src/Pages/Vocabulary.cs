using StaticArchive.Model.News;

namespace StaticArchive.Pages;

/// <summary>The words that stand for enumerations in front matter.</summary>
internal static class Vocabulary
{
    public static readonly Words<BlockRole> Roles = new(r => r switch
    {
        BlockRole.Title => "title",
        BlockRole.Lead => "lead",
        BlockRole.Dateline => "dateline",
        BlockRole.Paragraph => "paragraph",
        BlockRole.Heading => "heading",
        BlockRole.Quotation => "quotation",
        BlockRole.Caption => "caption",
        _ => "byline",
    });

    public static readonly Words<ArticleForm> Forms = new(f => f switch
    {
        ArticleForm.PlainText => "text",
        ArticleForm.WebPage => "web-page",
        ArticleForm.Markdown => "markdown",
        _ => "json-line",
    });

    public static readonly Words<EntityType> Types = new(EntityIds.Code);

    public static readonly Words<ReviewState> States = new(s => s switch
    {
        ReviewState.Auto => "auto",
        ReviewState.Confirmed => "confirmed",
        ReviewState.Rejected => "rejected",
        _ => "added",
    });

    public static readonly Words<QuoteKind> Kinds = new(k => k switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Partial => "partial",
        _ => "indirect",
    });
}

/// <summary>Both directions between the values of an enumeration and their words.</summary>
internal sealed class Words<T>(Func<T, string> word)
    where T : struct, Enum
{
    private readonly Dictionary<string, T> values = Enum.GetValues<T>().ToDictionary(word, StringComparer.Ordinal);

    public string Of(T value) => word(value);
    public T? Value(string text) => values.TryGetValue(text, out var value) ? value : null;
    public string All => string.Join(", ", values.Keys);
}
