using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Coverage;

/// <summary>What the archive holds, and what it lacks. All that the template <c>coverage</c> may see.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
/// <param name="Years">Newest first, gaps included.</param>
/// <param name="Columns">Headings of the table of sources: years, newest first.</param>
/// <param name="SourcesNote">Says which sources are shown; empty when all are.</param>
/// <param name="Known">What is known of the articles themselves.</param>
/// <param name="Forms">How they came into the archive.</param>
/// <param name="Reviewed">How many annotations a person looked at.</param>
public sealed record CoverageView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, ValueList<FactView> Sum,
    ValueList<CoverageYearView> Years, ValueList<string> Columns, ValueList<SourceRowView> Sources, string SourcesNote,
    LinkView AllSources, ValueList<ShareView> Known, ValueList<ShareView> Forms, ValueList<ShareView> Reviewed,
    ValueList<ShareView> Languages);

/// <summary>A year by months.</summary>
/// <param name="Href">Null for a year without articles.</param>
/// <param name="Months">Twelve columns; empty for a year without articles.</param>
/// <param name="Loose">Articles of which only the year is known; null for none.</param>
public sealed record CoverageYearView(
    string Year, string? Href, string Count, ValueList<BarView> Months, LinkView? Loose);

/// <summary>A source by years.</summary>
/// <param name="Href">Null for articles without a source.</param>
/// <param name="Counts">As many as there are headings.</param>
public sealed record SourceRowView(string Name, string? Href, string Total, ValueList<SourceCountView> Counts);

/// <summary>Articles of a source in a year.</summary>
public sealed record SourceCountView(string Column, string Count, bool IsNone);

/// <summary>A part of a whole, with its bar in 100 units.</summary>
/// <param name="Href">To those that are counted; null where no list of them exists.</param>
/// <param name="Percent"><c>62%</c>; below one in a hundred <c>&lt; 1%</c>.</param>
public sealed record ShareView(string Text, string? Href, string Count, string Percent, string Width)
{
    public static ShareView Of(Surroundings around, string text, string? href, int count, int all)
    {
        var part = all == 0 ? 0 : 100.0 * count / all;
        var percent = count == 0 ? "0%" : part < 1 ? "< 1%" : part is > 99 and < 100 ? "> 99%"
            : around.Number((int)Math.Round(part)) + "%";
        return new(
            text, href, around.Number(count), percent,
            part.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture));
    }
}
