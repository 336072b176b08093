using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>
/// Addresses of the pages that exist once: the home page, lists, the archive by date, search and about.
/// </summary>
public static class Routes
{
    public static readonly Route Home = new("/");

    /// <summary>Files for programs. The same word in every language: contract with whoever fetches them.</summary>
    public static readonly Route Data = new("/data/");

    /// <summary>The list of all entities of a type: <c>/nhan-vat/</c>.</summary>
    public static Route All(this PathWords paths, EntityType type) => Folder(paths.Of(type));

    public static Route AllTags(this PathWords paths) => Folder(paths.Tag);
    public static Route AllSources(this PathWords paths) => Folder(paths.Source);

    /// <summary>Years: <c>/luu-tru/</c>.</summary>
    public static Route Years(this PathWords paths) => Folder(paths.Date);

    public static Route Year(this PathWords paths, int year) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{paths.Date}/{year:0000}/"));

    public static Route Month(this PathWords paths, int year, int month) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{paths.Date}/{year:0000}/{month:00}/"));

    /// <summary>Articles of which no year is known: <c>/luu-tru/khong-ngay/</c>.</summary>
    public static Route Undated(this PathWords paths) => new($"/{paths.Date}/{paths.Undated}/");

    /// <summary>What was said, by year and speaker: <c>/trich-dan/</c>.</summary>
    public static Route AllQuotes(this PathWords paths) => Folder(paths.Quote);

    /// <summary>What was said in a year: <c>/trich-dan/2024/</c>; null for articles without a year.</summary>
    public static Route Quotes(this PathWords paths, int? year) => new(year is { } y
        ? string.Create(CultureInfo.InvariantCulture, $"/{paths.Quote}/{y:0000}/")
        : $"/{paths.Quote}/{paths.Undated}/");

    public static Route SearchPage(this PathWords paths) => Folder(paths.Search);
    public static Route AboutPage(this PathWords paths) => Folder(paths.About);

    public static Route Map(this PathWords paths) => Folder(paths.Map);
    public static Route Network(this PathWords paths) => Folder(paths.Network);

    /// <summary>Dates that the texts name: <c>/moc-thoi-gian/</c>, <c>/moc-thoi-gian/1979/</c>.</summary>
    public static Route Timeline(this PathWords paths) => Folder(paths.Timeline);
    public static Route TimelineYear(this PathWords paths, int year) =>
        new(string.Create(CultureInfo.InvariantCulture, $"/{paths.Timeline}/{year:0000}/"));

    public static Route Coverage(this PathWords paths) => Folder(paths.Coverage);

    private static Route Folder(string word) => new($"/{word}/");
}
