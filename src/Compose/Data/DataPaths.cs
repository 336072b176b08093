using System.Globalization;

namespace StaticArchive.Compose.Data;

/// <summary>Where the files for programs lie.</summary>
public static class DataPaths
{
    public const int ShardArticles = 200;
    public const int PartShards = 5;
    public const string Folder = "data/";
    public const string Collection = Folder + "annotations/collection.jsonld";

    /// <summary>How many groups of a size so many articles make.</summary>
    public static int Groups(int articles, int size) => (articles + size - 1) / size;

    /// <summary><c>data/articles.jsonl</c>, then <c>data/articles-2.jsonl</c>.</summary>
    public static string Part(string name, string extension, int number) => number == 0
        ? $"{Folder}{name}.{extension}"
        : string.Create(CultureInfo.InvariantCulture, $"{Folder}{name}-{number + 1}.{extension}");

    /// <summary><c>data/annotations/1.jsonld</c>.</summary>
    public static string Shard(string name, string extension, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Folder}{name}/{number}.{extension}");
}
