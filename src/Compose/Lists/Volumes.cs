using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>Binds a list of articles into volumes, as a newspaper does with its years.</summary>
/// <remarks>
/// Volumes count from the oldest: <c>/chu-de/x/trang/1/</c> holds the oldest articles and stays what it is when
/// articles are added at the end. The newest, between 50 and 200 rows, stand on the list's own address
/// <c>/chu-de/x/</c>. An article put in further back changes the volume it falls into; <see cref="Cuts"/> keeps the
/// others apart. So a new article rewrites one page, and a few neighbours only when a volume is full (about every
/// 66th).
/// </remarks>
public static class Volumes
{
    /// <param name="root">Address of the list.</param>
    /// <param name="newestFirst">Numbers of articles.</param>
    /// <param name="rows">The most that a page may show.</param>
    /// <returns>Oldest volume first; the last one is the front, at <paramref name="root"/>.</returns>
    public static ValueList<Volume> Of(
        Archive archive, Route root, ValueList<int> newestFirst, int rows = Cuts.PageRows)
    {
        var count = newestFirst.Count;
        var runs = Cuts.Of(count, i => archive.Articles[newestFirst[count - 1 - i]].Id, rows / 4, rows / 2, rows);
        return runs.Select((run, at) => new Volume(
            at + 1, runs.Count, root,
            [.. newestFirst.AsSpan()[(count - run.End)..(count - run.Start)]])).ToValueList();
    }
}

/// <summary>The articles of one page of a list.</summary>
/// <param name="Number">From 1, the oldest, to <paramref name="Last"/>, the front.</param>
/// <param name="Root">Address of the list.</param>
/// <param name="Articles">Numbers of articles, newest first.</param>
public sealed record Volume(int Number, int Last, Route Root, ValueList<int> Articles)
{
    public bool IsFront => Number == Last;
    public Route Address => At(Number);

    /// <summary>Address of another volume of the same list.</summary>
    public Route At(int number) =>
        number == Last ? Root : new(string.Create(CultureInfo.InvariantCulture, $"{Root.Path}trang/{number}/"));
}
