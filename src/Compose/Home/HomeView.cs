using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Home;

/// <summary>All that the template <c>home</c> may see.</summary>
/// <param name="Articles">Beside the masthead: <c>2 bài, 2022–2024</c>.</param>
/// <param name="Updated">Null while no article is dated.</param>
/// <param name="Names">The other side of the masthead, in two lines.</param>
/// <param name="First">The newest article; null in an empty archive.</param>
/// <param name="AllHref">All articles.</param>
/// <param name="Quote">From the newest article; null without one.</param>
public sealed record HomeView(
    FrameView Frame, string Articles, TimeView? Updated, ValueList<string> Names, string Description,
    FirstView? First, ValueList<NewsView> News, LinkView AllHref, ValueList<TopicView> Topics, string TopicsNote,
    LinkView AllTopics, ValueList<SpanView> Years, string YearsNote, ValueList<RankView> Ranks,
    HomeQuoteView? Quote, ValueList<OverviewView> Overviews);

/// <summary>The newest article, with its beginning.</summary>
public sealed record FirstView(
    TimeView? Day, string? Source, string Href, ValueList<PieceView> Title, string Summary, ValueList<NameView> Names);

/// <summary>An article in the list of new ones.</summary>
public sealed record NewsView(TimeView? Day, string Href, ValueList<PieceView> Title, ValueList<NameView> Names);

/// <summary>A tag and its number of articles.</summary>
public sealed record TopicView(string Name, string Href, string Count);

/// <summary>The names of one type by articles.</summary>
/// <param name="All">To the whole list.</param>
public sealed record RankView(string Kind, string Heading, ValueList<RankRowView> Rows, LinkView All);

/// <summary>A name and its bar, in 100 units.</summary>
public sealed record RankRowView(string Name, string Href, string Count, string Width);

/// <summary>A quote of the newest article.</summary>
public sealed record HomeQuoteView(string Text, NameView Speaker, string? Role, string Href, string Title);
