using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>
/// The way from the home page to an article: its year and month, or the list of articles without a date.
/// </summary>
public static class ArticleCrumbs
{
    public static ValueList<LinkView> Of(Surroundings around, PartialDate? published)
    {
        var home = new LinkView(around.Href(Routes.Home), around.Settings.Title);
        return published?.Year is not { } year ? [home, Undated(around)]
            : published.Value.Month is { } month ? [home, Year(around, year), Month(around, year, month)]
            : [home, Year(around, year)];
    }

    private static LinkView Undated(Surroundings around) =>
        new(around.Href(around.Paths.Undated()), around.Say("article.undated"));

    private static LinkView Year(Surroundings around, int year) =>
        new(around.Href(around.Paths.Year(year)), Wording.Day(new PartialDate(year, null, null)));

    private static LinkView Month(Surroundings around, int year, int month) => new(
        around.Href(around.Paths.Month(year, month)),
        around.Say("date.month" + Wording.Day(new PartialDate(null, month, null))));
}
