using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>What becomes of the recorded addresses in this build: kept, moved, or gone with a word about it.</summary>
internal sealed record Ledger(
    ValueList<Permalink> Permalinks, ValueList<Redirect> Redirects, ValueList<Problem> Problems)
{
    private const string File = "input/permalinks.tsv";

    public static Ledger Settle(
        IEnumerable<Claim> claims, Dictionary<(PermalinkKind, string), Route> book, ValueList<Permalink> recorded,
        Registry registry, IReadOnlyDictionary<string, string> merged)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in registry.Records) names.TryAdd(record.Id, record.Name);
        var lines = new List<Permalink>();
        var redirects = new List<Redirect>();
        var problems = new List<Problem>();
        foreach (var line in recorded)
        {
            if (book.TryGetValue((line.Kind, line.Id), out var home))
            {
                // A second address of a thing that has its page elsewhere leads there.
                lines.Add(line with { State = home == line.Address ? PermalinkState.Live : PermalinkState.Moved });
                if (home != line.Address) redirects.Add(new(line.Address, home, Name(line, names)));
                continue;
            }

            var heir = line.Kind == PermalinkKind.Entity ? merged.GetValueOrDefault(line.Id) : null;
            var to = heir is not null && book.TryGetValue((PermalinkKind.Entity, heir), out var moved)
                ? moved
                : (Route?)null;
            redirects.Add(new(line.Address, to, Name(heir is null ? line : line with { Id = heir }, names)));
            var fault = to is null && line.State == PermalinkState.Live ? Fault(line, names) : null;
            if (fault is not null) problems.Add(fault);
            var stays = fault is { Severity: Severity.Error };
            lines.Add(stays ? line : line with { State = to is null ? PermalinkState.Gone : PermalinkState.Moved });
        }

        // A file that was renamed would get a second address, which the next build, with the old id put back, would
        // miss.
        if (problems.Exists(p => p.Severity == Severity.Error)) claims = [];
        var known = recorded.Select(p => p.Address).ToHashSet();
        lines.AddRange(claims
            .Select(c => new Permalink(book[(c.Kind, c.Id)], c.Kind, c.Id, c.Date, PermalinkState.Live))
            .Where(p => !known.Contains(p.Address)));
        return new(
            [.. lines.OrderBy(p => p.Address.Path, StringComparer.Ordinal)],
            [.. redirects.OrderBy(r => r.From.Path, StringComparer.Ordinal)],
            [.. problems.OrderBy(p => p.Severity == Severity.Warning).ThenBy(p => p.Sentence, StringComparer.Ordinal)]);
    }

    // A lost article, or a lost entity of the registry, is an error until a curator lets it go; the rest comes and goes
    // with the texts.
    private static Problem Fault(Permalink line, Dictionary<string, string> names) => line.Kind switch
    {
        PermalinkKind.Article => Problem.Error(File, line.Line,
            $"the article \"{line.Id}\" was published at {line.Address} and is gone; expected it in input/articles "
            + $"(a renamed file keeps its address with \"id: {line.Id}\"), or \"gone\" as the state of this line"),
        PermalinkKind.Entity when IsLost(line, names) => Problem.Error(File, line.Line,
            $"the entity \"{line.Id}\" was published at {line.Address} and is in the registry no more; expected it in "
            + "input/entities, or in merged-from of another entity, or \"gone\" as the state of this line"),
        PermalinkKind.Entity => Problem.Warning(File, line.Line,
            $"the entity \"{Name(line, names)}\" ({line.Id}) has no page any more; {line.Address} becomes a tombstone"),
        _ => Problem.Warning(File, line.Line,
            $"\"{line.Id}\" has no page any more; {line.Address} becomes a tombstone"),
    };

    private static bool IsLost(Permalink entity, Dictionary<string, string> names) =>
        !EntityIds.IsAuto(entity.Id) && !names.ContainsKey(entity.Id);

    // What vanished has no name but the words of its address; a search without marks finds them.
    private static string Name(Permalink line, Dictionary<string, string> names) => line.Kind switch
    {
        PermalinkKind.Tag or PermalinkKind.Source => line.Id,
        PermalinkKind.Entity when names.TryGetValue(line.Id, out var name) => name,
        _ => line.Address.Path.TrimEnd('/').Split('/')[^1].Replace('-', ' '),
    };
}
