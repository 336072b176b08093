using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Quotes;

/// <summary>A page of quotes: the overview, or those of one year.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
/// <param name="Here">Its own name at the end of the crumbs.</param>
public sealed record QuotationsView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, ValueList<FactView> Sum)
{
    /// <summary>On the overview.</summary>
    public ValueList<SpanView> Years { get; init; } = [];

    /// <summary>On the overview: who is quoted in most articles, each with a link to what was said.</summary>
    public ValueList<NameView> Speakers { get; init; } = [];

    /// <summary>On the page of a year.</summary>
    public ValueList<QuotingMonthView> Months { get; init; } = [];
    public PagerView? Pager { get; init; }

    /// <summary>The year before; null for none.</summary>
    public LinkView? Earlier { get; init; }

    /// <summary>The year after; null for none.</summary>
    public LinkView? Later { get; init; }
}

/// <summary>The articles of a month that quote somebody.</summary>
public sealed record QuotingMonthView(string Id, string Heading, ValueList<QuotingArticleView> Articles);

/// <summary>An article and what is said in it.</summary>
/// <param name="More">To the rest of its quotes; null when all stand here.</param>
public sealed record QuotingArticleView(
    TimeView? Day, string Title, string Href, ValueList<QuotationView> Quotes, LinkView? More);

/// <summary>A quote with a link to its place in the article.</summary>
public sealed record QuotationView(string Text, string Href, ValueList<NameView> Speakers, string? Role);
