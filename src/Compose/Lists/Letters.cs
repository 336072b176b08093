using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Compose.Lists;

/// <summary>
/// The headings of an index of names: A to Z with Đ after D, and # for names that begin with no letter.
/// </summary>
public static class Letters
{
    public const string Other = "#";

    public static readonly ValueList<string> All =
        [.. "ABCDĐEFGHIJKLMNOPQRSTUVWXYZ".Select(letter => letter.ToString()), Other];

    /// <summary>
    /// The letter as a word of an address or an anchor: <c>d</c>, for Đ <c>dd</c> as it is typed, for # <c>khac</c>.
    /// </summary>
    public static string Word(string letter) => letter switch
    {
        "Đ" => "dd",
        Other => "khac",
        _ => letter.ToLowerInvariant(),
    };

    /// <summary>The entries of each letter that has any, in the order of Vietnamese dictionaries; ties by id.</summary>
    public static ValueList<LetterEntries> Sort(IEnumerable<IndexEntry> entries) => entries
        .GroupBy(entry => Order.Heading(entry.Name), StringComparer.Ordinal)
        .OrderBy(group => Rank(group.Key))
        .Select(group => new LetterEntries(group.Key, group
            .Select(entry => (Entry: entry, Key: Order.Key(entry.Name)))
            .OrderBy(e => e.Key, StringComparer.Ordinal)
            .ThenBy(e => e.Entry.Name, StringComparer.Ordinal)
            .ThenBy(e => e.Entry.Id, StringComparer.Ordinal)
            .Select(e => e.Entry).ToValueList()))
        .ToValueList();

    private static int Rank(string letter)
    {
        for (var i = 0; i < All.Count; i++) if (All[i] == letter) return i;
        return All.Count;
    }
}

/// <summary>One letter of an index and its names in order.</summary>
public sealed record LetterEntries(string Letter, ValueList<IndexEntry> Entries);

/// <summary>A name to be put into an index.</summary>
/// <param name="Count">Of its articles.</param>
/// <param name="Row">Made only for the page that shows it.</param>
public sealed record IndexEntry(string Id, string Name, int Count, Func<RowView> Row);
