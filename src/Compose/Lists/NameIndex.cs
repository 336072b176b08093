using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>
/// An index of names and the words about it; its pages are planned here for all page kinds that have one.
/// </summary>
/// <param name="Root">Its address: <c>/nhan-vat/</c>.</param>
/// <param name="Title"><c>Nhân vật</c>.</param>
/// <param name="Kind">Class of the type of entity; null for tags and sources.</param>
/// <param name="Sum">What stands below the title of the first page.</param>
/// <remarks>
/// Up to 200 names stand on one page, A to Z. More: the first page has the names with most articles, and each letter
/// has pages of its own, <c>/nhan-vat/chu/n/</c>, <c>/nhan-vat/chu/n/trang/2/</c>, cut by <see cref="Cuts"/> between
/// 100 and 200 names. A new name changes one of them. Letter pages print no totals, so that they change only with their
/// names.
/// </remarks>
public sealed record NameIndex(
    Route Root, string Template, string Title, string Description, string? Kind, ValueList<FactView> Sum,
    ValueList<IndexEntry> Entries, DateOnly? Updated)
{
    private const int Top = 100;

    // So many stand on one screen: letters to jump to would be more than the names, and a field to find one idle.
    private const int FewNames = 12;

    /// <summary>The field above its pages that finds a name; null without one.</summary>
    public NameFindView? Find { get; init; }

    public IEnumerable<PlannedPage> Plan(Surroundings around, Archive archive)
    {
        var letters = Letters.Sort(Entries);
        if (Entries.Count <= Cuts.PageRows)
        {
            yield return Whole(around, archive, letters);
            if (Entries.Count > 1) yield return ByCount(around, letters);
            yield break;
        }

        yield return Front(around, archive, letters);
        foreach (var page in letters.SelectMany(letter => Letter(around, letters, letter))) yield return page;
    }

    private PlannedPage Whole(Surroundings around, Archive archive, ValueList<LetterEntries> letters) =>
        Page(around, Root, Title, () => new(
            Frame(around, Root, Title, Counts(around, archive)), [], Title, Title, Kind, Sum,
            Entries.Count > FewNames ? Jumps(letters, null, letter => "#v-" + Letters.Word(letter)) : [],
            Sorts(around, byCount: false),
            letters.Select(l => Group(around, l.Letter, l.Entries, counted: true)).ToValueList(), null));

    private PlannedPage ByCount(Surroundings around, ValueList<LetterEntries> letters)
    {
        var title = around.Say("list.byCountTitle", Title);
        return Page(around, CountRoute, title, () => new(
            Frame(around, CountRoute, title, null), [new(around.Href(Root), Title)], around.Say("list.byCount"), title,
            Kind, Sum, [], Sorts(around, byCount: true), [Most(around, letters, Cuts.PageRows, around.Say("list.top"))],
            null));
    }

    private PlannedPage Front(Surroundings around, Archive archive, ValueList<LetterEntries> letters) =>
        Page(around, Root, Title, () => new(
            Frame(around, Root, Title, Counts(around, archive)), [], Title, Title, Kind, Sum,
            Jumps(letters, null, letter => around.Href(LetterRoute(letter, 1))), [],
            [Most(around, letters, Top, around.Say("list.top"))], null));

    private IEnumerable<PlannedPage> Letter(Surroundings around, ValueList<LetterEntries> letters, LetterEntries letter)
    {
        var entries = letter.Entries;
        var runs = Cuts.Of(entries.Count, i => entries[i].Id, least: 100, most: Cuts.PageRows);
        string Href(int number) => around.Href(LetterRoute(letter.Letter, number));
        for (var number = 1; number <= runs.Count; number++)
        {
            var (at, run) = (number, runs[number - 1]);
            var route = LetterRoute(letter.Letter, at);
            var all = around.Say(
                letter.Letter == Letters.Other ? "list.letterOther" : "list.letterTitle", Title, letter.Letter);
            var title = at == 1 ? all : around.Say("list.volume", all, at);
            yield return Page(around, route, title, () => new(
                Frame(around, route, title, null), [new(around.Href(Root), Title)], letter.Letter, title, Kind, [],
                Jumps(letters, letter.Letter, l => around.Href(LetterRoute(l, 1))), [],
                [Group(around, letter.Letter, [.. entries.AsSpan()[run.Start..run.End]], counted: runs.Count == 1)],
                PagerView.Of(around, at, runs.Count, Href, n => entries[runs[n - 1].Start].Name)));
        }
    }

    private NameFindView? Field => Entries.Count > FewNames ? Find : null;

    private Route CountRoute => new($"{Root.Path}xep/so-bai/");

    private Route LetterRoute(string letter, int page) => new(
        $"{Root.Path}chu/{Letters.Word(letter)}/"
            + (page == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"trang/{page}/")));

    private PlannedPage Page(Surroundings around, Route route, string title, Func<ListView> view) =>
        new(route, () => new(
            route, Template, view() with { Find = Field }, new(title, Updated: Updated)));

    private FrameView Frame(Surroundings around, Route route, string title, string? counts) =>
        Frames.Of(around, new(route, title, Description)
        {
            Section = Root, Counts = counts, Scripts = Field is null ? [] : ["list-find.js"],
        });

    private static string? Counts(Surroundings around, Archive archive) => Footing.Of(around, archive);

    private ValueList<StepView> Sorts(Surroundings around, bool byCount) => Entries.Count < 2 ? [] :
    [
        new(around.Say("list.byLetter"), around.Href(Root), !byCount, false),
        new(around.Say("list.byCount"), around.Href(CountRoute), byCount, false),
    ];

    private static ValueList<LetterView> Jumps(
        ValueList<LetterEntries> letters, string? current, Func<string, string> href)
    {
        var used = letters.Select(l => l.Letter).ToHashSet(StringComparer.Ordinal);
        return used.Count == 0 ? [] : Letters.All.Where(l => l != Letters.Other || used.Contains(l))
            .Select(l => new LetterView(l, used.Contains(l) ? href(l) : null, l == current ? "true" : null))
            .ToValueList();
    }

    private static LetterGroupView Group(
        Surroundings around, string letter, ValueList<IndexEntry> entries, bool counted) => new(
        "v-" + Letters.Word(letter), letter, counted ? around.Say("list.names", around.Number(entries.Count)) : "",
        entries.Select(e => e.Row()).ToValueList());

    private static LetterGroupView Most(
        Surroundings around, ValueList<LetterEntries> letters, int most, string heading) => new(
        "v-nhieu", heading, around.Say("list.names", around.Number(Math.Min(most, letters.Sum(l => l.Entries.Count)))),
        letters.SelectMany(l => l.Entries).OrderByDescending(e => e.Count).Take(most).Select(e => e.Row())
            .ToValueList());
}
