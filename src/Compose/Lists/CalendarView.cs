using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Lists;

/// <summary>A page of the archive by date: all years, a year, a month, or the articles without a date.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
public sealed record CalendarView(FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title)
{
    public ValueList<FactView> Sum { get; init; }

    /// <summary>Months of a year.</summary>
    public ValueList<BarView> Bars { get; init; }

    /// <summary>All years, newest first.</summary>
    public ValueList<SpanView> Spans { get; init; }

    /// <summary>Days of a month to jump to.</summary>
    public ValueList<LetterView> Days { get; init; }
    public ValueList<ArticleGroupView> Groups { get; init; }
    public PagerView? Pager { get; init; }

    /// <summary>The year or month before; null for none.</summary>
    public LinkView? Earlier { get; init; }

    /// <summary>The year or month after; null for none.</summary>
    public LinkView? Later { get; init; }

    /// <summary>To the articles without a date; null when there are none.</summary>
    public LinkView? Undated { get; init; }
}
