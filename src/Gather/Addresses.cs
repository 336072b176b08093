using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Gather;

/// <summary>
/// The address that a thing would have if it were alone: a pure function of its id, title or name, and date.
/// </summary>
/// <remarks>
/// Every address is a folder with a few files. Folders in a folder stay below 2,000 where the choice is ours: tags are
/// at most <see cref="TagPages.Most"/>, and what nobody counts (undated articles, entities that the machine found) lies
/// in 256 folders named by the first two hex digits of the id's hash. Articles of one month and entities of the
/// registry keep the plain address of the contract; the first are bounded by the newsroom, the second by the curators
/// (decision 5).
/// </remarks>
public static class Addresses
{
    private const int Longest = 80;

    public static Route Article(string id, string title, PartialDate? published, PathWords words)
    {
        var folder = published switch
        {
            { Year: { } y, Month: { } m } => string.Create(CultureInfo.InvariantCulture, $"{y:0000}/{m:00}"),
            { Year: { } y } => string.Create(CultureInfo.InvariantCulture, $"{y:0000}"),
            _ => $"{words.Undated}/{ContentHash.Of(id).First(2)}",
        };
        return Of(words.Article, folder, Slug.Of(title));
    }

    public static Route Entity(string id, string name, EntityType type, PathWords words) =>
        EntityIds.IsAuto(id)
            ? Of(words.Of(type), ContentHash.Of(id).First(2), Slug.Of(name))
            : Of(words.Of(type), Slug.Of(name));

    public static Route Tag(string name, PathWords words) => Of(words.Tag, Slug.Of(name));

    public static Route Source(string name, PathWords words) => Of(words.Source, Slug.Of(name));

    /// <summary>The address with a part of the id's hash, for things that would share one.</summary>
    internal static Route Apart(Route shared, string id, int digits)
    {
        var path = shared.Path.TrimEnd('/');
        var cut = path.LastIndexOf('/') + 1;
        var slug = path[cut..];
        // The suffix counts among the 80 letters too; again cut at a word.
        if (slug.Length + 1 + digits > Longest)
        {
            var room = Longest - 1 - digits;
            var end = room > 0 ? slug.LastIndexOf('-', room) : -1;
            slug = slug[..(end > 0 ? end : Math.Max(room, 1))];
        }

        return new($"{path[..cut]}{slug}-{ContentHash.Of(id).First(digits)}/");
    }

    private static Route Of(params ReadOnlySpan<string> words) => new($"/{string.Join('/', words)}/");
}
