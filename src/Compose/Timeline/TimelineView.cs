using StaticArchive.Compose.Entities;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Timeline;

/// <summary>All years that texts name. All that the template <c>timeline</c> may see.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
/// <param name="Decades">Newest first; only those that are named.</param>
/// <param name="Most">Days that most articles name.</param>
/// <param name="Before">The same of days long before the first article of the archive.</param>
public sealed record TimelineView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, ValueList<FactView> Sum,
    ValueList<DecadeView> Decades, ValueList<DayRowView> Most, ValueList<DayRowView> Before,
    string BeforeHeading);

/// <summary>Ten years.</summary>
/// <param name="Heading"><c>1970–1979</c>.</param>
/// <param name="Years">Ten columns; those of years that nobody names are empty.</param>
public sealed record DecadeView(string Heading, ValueList<BarView> Years);

/// <summary>A date and how many articles name it.</summary>
public sealed record DayRowView(TimeView Day, string Href, string Count);

/// <summary>The dates of a year or of a month. All that the template <c>timeline-part</c> may see.</summary>
public sealed record TimelinePartView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, ValueList<FactView> Sum)
{
    /// <summary>Months of a year; empty on the page of a month.</summary>
    public ValueList<BarView> Bars { get; init; }

    /// <summary>Stretches of time from earlier years that reach into this one, with where they stand.</summary>
    public ValueList<DayRowView> Over { get; init; }

    /// <summary>Of a year whose dates have pages of their own, month by month.</summary>
    public ValueList<TimelineMonthView> Months { get; init; }

    /// <summary>Dates with their sentences.</summary>
    public ValueList<DateGroupView> Dates { get; init; }

    /// <summary>The same dates, to jump to.</summary>
    public ValueList<DayRowView> Jumps { get; init; }
    public PagerView? Pager { get; init; }

    /// <summary>The year or month before that is named; null for none.</summary>
    public LinkView? Earlier { get; init; }

    /// <summary>The year or month after that is named; null for none.</summary>
    public LinkView? Later { get; init; }
}

/// <summary>A month with the days of it that most articles name.</summary>
/// <param name="Id">Anchor of the heading.</param>
/// <param name="More">To the page with all its dates and sentences.</param>
public sealed record TimelineMonthView(
    string Id, string Heading, string Href, string Note, ValueList<DayRowView> Days, LinkView More);

/// <summary>A date and the sentences that name it, one of each article.</summary>
/// <param name="Id">Anchor of the heading.</param>
public sealed record DateGroupView(string Id, string Heading, string Count, ValueList<SentenceView> Rows);
