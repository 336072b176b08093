using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Lists;

/// <summary>Links between the pages of one list.</summary>
/// <param name="Back">The page before; null on the first.</param>
/// <param name="On">The page after; null on the last.</param>
/// <param name="Steps">First, neighbours, last.</param>
public sealed record PagerView(LinkView? Back, LinkView? On, ValueList<StepView> Steps)
{
    /// <summary>
    /// Between volumes, newest first. An old volume names neither the number of volumes nor their articles: it stays
    /// the same when the archive grows.
    /// </summary>
    public static PagerView? Of(Surroundings around, Volume volume)
    {
        if (volume.Last == 1) return null;
        var (here, last) = (volume.Number, volume.Last);
        var shown = new[] { last, here + 1, here, here - 1, 1 }.Where(n => n >= 1 && n <= last).Distinct()
            .OrderDescending();
        return new(
            here < last ? new(around.Href(volume.At(here + 1)), around.Say("list.newer")) : null,
            here > 1 ? new(around.Href(volume.At(here - 1)), around.Say("list.older")) : null,
            Numbered(shown, here, n => around.Href(volume.At(n)),
                n => n == last ? around.Say("list.newest") : Text(n)));
    }

    /// <summary>Between the pages of one letter, in their order.</summary>
    /// <param name="name">The first name on a page, by number from 1.</param>
    public static PagerView? Of(Surroundings around, int here, int last, Func<int, string> href, Func<int, string> name)
    {
        if (last == 1) return null;
        var shown = new[] { 1, here - 1, here, here + 1, last }.Where(n => n >= 1 && n <= last).Distinct().Order();
        return new(
            here > 1 ? new(href(here - 1), around.Say("list.from", name(here - 1))) : null,
            here < last ? new(href(here + 1), around.Say("list.from", name(here + 1))) : null,
            Numbered(shown, here, href, Text));
    }

    private static ValueList<StepView> Numbered(
        IEnumerable<int> shown, int here, Func<int, string> href, Func<int, string> text)
    {
        var before = (int?)null;
        var steps = new List<StepView>();
        foreach (var n in shown)
        {
            steps.Add(new(text(n), href(n), Current: n == here, Gap: before is { } b && Math.Abs(b - n) > 1));
            before = n;
        }

        return steps.ToValueList();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A page of the list by its number.</summary>
/// <param name="Gap">Pages before it are left out.</param>
public sealed record StepView(string Text, string Href, bool Current, bool Gap);
