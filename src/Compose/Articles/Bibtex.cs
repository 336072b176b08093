using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>An article as an entry of a BibTeX file.</summary>
public static class Bibtex
{
    // The names that every BibTeX style knows and prints in its own language.
    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static string Of(Surroundings around, ArticleRecord record, Article article)
    {
        var date = article.Published;
        var notes = new[] { around.Settings.Title, Concluded.Note(around, article) }.OfType<string>();
        var authors = string.Join(" and ", Authors.Of(article.Author).Select(name => $"{{{Escaped(name)}}}"));
        var fields = new (string Name, string? Value)[]
        {
            // The inner braces keep the capitals of a headline, and the parts of a name in their order.
            ("title", $"{{{{{Escaped(article.Title)}}}}}"),
            ("author", authors.Length > 0 ? $"{{{authors}}}" : null),
            ("journal", article.Source is { } source ? $"{{{Escaped(source)}}}" : null),
            ("year", Whole(date?.Year)),
            ("month", date is { Year: not null, Month: { } month } ? Months[month - 1] : null),
            ("day", date is { Year: not null } ? Whole(date.Value.Day) : null),
            ("url", $"{{{around.Settings.Absolute(record.Address)}}}"),
            ("note", $"{{{Escaped(string.Join("; ", notes))}}}"),
        };
        // Where the newspaper is unknown, the archive does not take its place.
        return $"@{(article.Source is null ? "misc" : "article")}{{{Key(record)},\n" + string.Concat(
            fields.Where(f => f.Value is not null).Select(f => $"  {f.Name} = {f.Value},\n")) + "}";
    }

    // 2024:05:cang-moi. The whole address counts: one slug may come again in another month.
    private static string Key(ArticleRecord record) =>
        string.Join(':', record.Address.Path.Trim('/').Split('/').Skip(1));

    // A brace is written as a command: BibTeX counts braces even behind a backslash.
    private static string Escaped(string text) => string.Concat(text.Select(letter => letter switch
    {
        '&' or '%' or '$' or '#' or '_' => $"\\{letter}",
        '{' => @"\textbraceleft{}",
        '}' => @"\textbraceright{}",
        '\\' => @"\textbackslash{}",
        '~' => @"\textasciitilde{}",
        '^' => @"\textasciicircum{}",
        _ => letter.ToString(),
    }));

    private static string? Whole(int? number) =>
        number is { } n ? string.Create(CultureInfo.InvariantCulture, $"{{{n}}}") : null;
}
