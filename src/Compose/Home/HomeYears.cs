using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Home;

/// <summary>
/// The years of the archive, newest first, each with its number of articles and the names that mark it.
/// </summary>
public static class HomeYears
{
    public static ValueList<SpanView> Of(Surroundings around, Archive archive)
    {
        var years = archive.Articles.Index().Where(a => a.Item.Published?.Year is not null)
            .GroupBy(a => a.Item.Published!.Value.Year!.Value, a => a.Index).OrderByDescending(g => g.Key).ToList();
        var most = years.Count > 0 ? years.Max(g => g.Count()) : 1;
        return years.Select(year => SpanView.Of(around, archive, year.Key, [.. year], most)).ToValueList();
    }
}
