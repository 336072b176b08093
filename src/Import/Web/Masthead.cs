using AngleSharp.Dom;
using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Web;

/// <summary>
/// Reads what a page prints between its title and its story: the lead, and for pages without metadata the day and the
/// author.
/// </summary>
internal static class Masthead
{
    private const int LongestLead = 1000;
    private const int LongestName = 60;
    private static readonly string[] Leads =
        ["sapo", "lead", "standfirst", "chapeau", "summary", "description", "excerpt"];
    private static readonly string[] Authors = ["author", "tacgia", "byline"];

    public static bool IsLead(IElement element, string words, string? described) =>
        Names.Have(element, Leads)
        || (described is { Length: > 20 } && words.EndsWith(described, StringComparison.Ordinal));

    /// <summary>The lead that stands between the title and the story; null when there is none.</summary>
    public static string? Lead(INode body, INode story, Clutter clutter, Given said, Outlets outlets)
    {
        return Printed(body, story, clutter.Is).SkipWhile(p => !IsTitle(p, said.Title)).Where(Reads)
            .Select(p => Placed(p.Element, p.Words)).FirstOrDefault();

        bool Reads((IElement Element, string Words) p) =>
            !IsTitle(p, said.Title) && p.Words.Length <= LongestLead
            && (IsLead(p.Element, p.Words, said.Lead)
                || Datelines.At(p.Words, new(0, p.Words.Length), outlets) is not null);
    }

    // <span class="location-stamp">Hải Phòng</span>Đoàn tàu …: the dash between them is made by the style sheet.
    private static string Placed(IElement lead, string words) =>
        lead.FirstElementChild is { } place && Names.Have(place, "location", "dateline")
        && Walk.Words(place) is { Length: > 0 } named && words.StartsWith(named, StringComparison.Ordinal)
        && words[named.Length..] is [var letter, ..] rest && char.IsLetter(letter)
            ? $"{named} - {rest}" : words;

    /// <summary>What metadata leave open, as the page prints it.</summary>
    public static Given Filled(Given said, INode body, INode story, Outlets outlets)
    {
        if (said.Published is not null && said.Author is not null) return said;
        var printed = Printed(body, null, Clutter.IsMachinery).ToArray();
        var title = Math.Max(Array.FindIndex(printed, p => IsTitle(p, said.Title)), 0);
        return said with
        {
            Published = said.Published ?? Day(printed, title, story, outlets),
            Author = said.Author ?? Author(printed.Skip(title)),
        };
    }

    // Below the title as far as the story goes; or above it when it tells the hour, as today's date in a page's head
    // does not.
    private static PartialDate? Day((IElement Element, string Words)[] printed, int title, INode story, Outlets outlets)
    {
        var end = Array.FindLastIndex(printed, p => story.Contains(p.Element));
        var below = printed.Take(end + 1).Skip(title);
        var above = printed.Take(title).Reverse().Where(p => PrintedDay.HasHour(p.Words));
        return below.Concat(above).Select(p => PrintedDay.Of(p.Words, outlets)).FirstOrDefault(d => d is not null);
    }

    private static string? Author(IEnumerable<(IElement Element, string Words)> printed) =>
        printed.Where(p =>
                p.Words.Length < LongestName && Bylines.Reads(p.Words) && Names.Near(p.Element, Authors))
            .Select(p => Bylines.Author(p.Words)).FirstOrDefault();

    private static bool IsTitle((IElement Element, string Words) printed, string? title) =>
        printed.Words == title || printed.Element.LocalName == "h1";

    /// <summary>
    /// Innermost blocks and what stands side by side in them, in reading order, up to the story when one is given.
    /// </summary>
    private static IEnumerable<(IElement Element, string Words)> Printed(
        INode body, INode? story, Func<IElement, bool> closed) =>
        from element in Walk.Below(body, e => closed(e) || e == story).OfType<IElement>().TakeWhile(e => e != story)
        where !closed(element) && (Walk.IsBlock(element) ? !HoldsBlock(element) : Walk.IsBlock(element.ParentElement!))
        let words = Walk.Words(element, Clutter.IsMachinery)
        where words.Length > 0
        select (element, words);

    private static bool HoldsBlock(IElement element) => Walk.Below(element).OfType<IElement>().Any(Walk.IsBlock);
}
