using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>What <c>input/site.yml</c> says.</summary>
/// <param name="Url">Scheme, host and path without a slash at the end: <c>https://example.org/kho</c>.</param>
/// <param name="Language">Of the pages around the articles: <c>vi</c> or <c>en</c>.</param>
/// <param name="ConfidenceShown">Automatic annotations below it are not shown.</param>
public sealed record SiteSettings(
    string Title, string Description, string Url, string Language, string TimeZone, PathWords Paths,
    int EntityPageThreshold, int TagPageThreshold, double ConfidenceShown, string? ReportAddress, string? Rights,
    string Host, bool Feeds, ValueList<Outlet> Outlets, ValueList<ThemeChoice> Theme = default)
{
    /// <summary>Whether the whole archive is offered as files for programs, below <c>/data/</c>.</summary>
    public bool Data { get; init; } = true;

    /// <summary>What every link starts with: empty, or <c>/kho</c> for a project page.</summary>
    public string BasePath => Uri.TryCreate(Url, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') : "";

    /// <summary>The link to an address from any page of the site.</summary>
    public string Href(Route route) => BasePath + route.Path;

    /// <summary>The same with scheme and host, for feeds, sitemap and citations.</summary>
    public string Absolute(Route route) => Url.TrimEnd('/') + route.Path;
}

/// <summary>First words of addresses, frozen once published.</summary>
public sealed record PathWords(
    string Article = "bai-viet",
    string Undated = "khong-ngay",
    string Person = "nhan-vat",
    string Organisation = "to-chuc",
    string Place = "dia-danh",
    string Event = "su-kien",
    string Tag = "chu-de",
    string Source = "nguon",
    string Date = "luu-tru",
    string Search = "tim-kiem",
    string About = "gioi-thieu",
    string Quote = "trich-dan",
    string Map = "ban-do",
    string Network = "mang-luoi",
    string Timeline = "moc-thoi-gian",
    string Coverage = "pham-vi")
{
    /// <summary>
    /// Those that begin an address, and so must differ; the word for undated articles stands below them.
    /// </summary>
    public ValueList<string> First =>
    [
        Article, Person, Organisation, Place, Event, Tag, Source, Date, Search, About, Quote, Map, Network, Timeline,
        Coverage,
    ];

    public string Of(EntityType type) => type switch
    {
        EntityType.Person => Person,
        EntityType.Organisation => Organisation,
        EntityType.Place => Place,
        _ => Event,
    };
}

/// <summary>An outlet and the short names it goes by: <c>Tuổi Trẻ</c>, <c>TTO</c>.</summary>
public sealed record Outlet(string Name, ValueList<string> ShortNames);
