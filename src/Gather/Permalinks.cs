using System.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>
/// Reads and writes <c>input/permalinks.tsv</c>: <c>address, kind, id, first date, state</c>, parted by tabs.
/// </summary>
public static class Permalinks
{
    private const string Header = "# address\tkind\tid\tfirst date\tstate";
    private const string NoDate = "-";

    public static (ValueList<Permalink> Recorded, ValueList<Problem> Problems) Read(Document document)
    {
        var recorded = new List<Permalink>();
        var problems = new List<Problem>();
        var addresses = new HashSet<string>(StringComparer.Ordinal);
        var things = new HashSet<(PermalinkKind, string)>();
        var lines = Encoding.UTF8.GetString(document.Bytes()).TrimStart('\uFEFF').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].TrimEnd('\r');
            if (line.Length == 0 || line[0] == '#') continue;
            var (permalink, fault) = ReadLine(Nfc.Of(line));
            if (permalink is { } read && !addresses.Add(read.Address.Path))
            {
                fault = $"{read.Address} stands here twice; expected each address once";
            }
            else if (permalink is { State: PermalinkState.Live } live && !things.Add((live.Kind, live.Id)))
            {
                fault = $"\"{live.Id}\" has two live addresses; expected one, and \"gone\" for the other";
            }

            if (fault is null) recorded.Add(permalink! with { Line = i + 1 });
            else problems.Add(Problem.Error(document.Path, i + 1, fault));
        }

        return ([.. recorded], [.. problems]);
    }

    /// <summary>The whole file; the same lines give the same text in whatever order they come.</summary>
    public static string Write(IEnumerable<Permalink> permalinks)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var line in permalinks.OrderBy(p => p.Address.Path, StringComparer.Ordinal))
        {
            var first = line.First?.ToString() ?? NoDate;
            text.AppendJoin('\t', line.Address.Path, Word(line.Kind), Escaped(line.Id), first, Word(line.State))
                .Append('\n');
        }

        return text.ToString();
    }

    private static (Permalink?, string? Fault) ReadLine(string line)
    {
        if (line.Split('\t') is not [var address, var kind, var id, var first, var state])
        {
            return (null, "expected five columns parted by tabs: address, kind, id, first date, state");
        }

        PartialDate date = default;
        return (KindOf(kind), StateOf(state)) switch
        {
            _ when !address.StartsWith('/') || !address.EndsWith('/') =>
                (null, $"expected an address that starts and ends with a slash, found \"{address}\""),
            (null, _) => (null, $"expected article, entity, tag or source in the second column, found \"{kind}\""),
            (_, null) => (null, $"expected live, moved or gone in the last column, found \"{state}\""),
            _ when id.Length == 0 => (null, "expected an id in the third column"),
            _ when first != NoDate && !PartialDate.TryParse(first, out date) =>
                (null, $"expected a date such as 2024-05-16 or \"-\" in the fourth column, found \"{first}\""),
            ({ } k, { } s) => (new(new(address), k, Unescaped(id), first == NoDate ? null : date, s), null),
        };
    }

    // Ids come from file names and JSON, where a tab is possible.
    private static string Escaped(string id) => id.Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\t", @"\t", StringComparison.Ordinal).Replace("\n", @"\n", StringComparison.Ordinal);

    private static string Unescaped(string id) => string.Join('\\', id.Split(@"\\").Select(part =>
        part.Replace(@"\t", "\t", StringComparison.Ordinal).Replace(@"\n", "\n", StringComparison.Ordinal)));

    private static string Word(PermalinkKind kind) => kind switch
    {
        PermalinkKind.Article => "article",
        PermalinkKind.Entity => "entity",
        PermalinkKind.Tag => "tag",
        _ => "source",
    };

    private static PermalinkKind? KindOf(string word) => word switch
    {
        "article" => PermalinkKind.Article,
        "entity" => PermalinkKind.Entity,
        "tag" => PermalinkKind.Tag,
        "source" => PermalinkKind.Source,
        _ => null,
    };

    private static string Word(PermalinkState state) => state switch
    {
        PermalinkState.Live => "live",
        PermalinkState.Moved => "moved",
        _ => "gone",
    };

    private static PermalinkState? StateOf(string word) => word switch
    {
        "live" => PermalinkState.Live,
        "moved" => PermalinkState.Moved,
        "gone" => PermalinkState.Gone,
        _ => null,
    };
}
