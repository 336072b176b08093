using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>An article as a reference in APA style, 7th edition: a newspaper's article, found in an archive.</summary>
public static class ApaCitation
{
    /// <summary>
    /// Names stay as they are printed: a Vietnamese name has its family name first and is not turned or shortened.
    /// Without an author the title takes its place before the date.
    /// </summary>
    public static ApaView Of(Surroundings around, Article article, string address)
    {
        var title = Ended(article.Title);
        var day = $"({Day(around, article.Published)}).";
        var names = Authors.Of(article.Author);
        var authors = names.Count > 1 ? $"{string.Join(", ", names.SkipLast(1))} & {names[^1]}" : article.Author;
        var before = authors is not null ? $"{Ended(authors)} {day} {title} " : $"{title} {day} ";
        // Without a known source the archive is where it stands, and is named once.
        return article.Source is { } source
            ? new(before, source, $". {Ended(around.Settings.Title)} ", address)
            : new(before, around.Settings.Title, ". ", address);
    }

    // A day or month whose year nobody knows is no date in APA.
    private static string Day(Surroundings around, PartialDate? date) => date switch
    {
        { Year: { } y, Month: { } m, Day: { } d } => around.Say("cite.apaDay", Whole(y), Whole(m), Name(m), Whole(d)),
        { Year: { } y, Month: { } m } => around.Say("cite.apaMonth", Whole(y), Whole(m), Name(m)),
        { Year: { } y } => Whole(y),
        _ => around.Say("cite.apaUndated"),
    };

    private static string Ended(string text) => text.EndsWith('.') || text.EndsWith('?') || text.EndsWith('!')
        || text.EndsWith('…') ? text : text + ".";

    private static string Name(int month) => DateTimeFormatInfo.InvariantInfo.GetMonthName(month);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
