using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>Lays the curators' entities over the list shipped with the program.</summary>
public static class Registries
{
    /// <summary>
    /// A curated entity replaces a shipped one of the same id as a whole; its aliases and role must say all that holds.
    /// Only where a place lies is a fact that stays until the curators say other coordinates.
    /// </summary>
    public static (Registry Registry, ValueList<Problem> Problems) Merge(
        Registry shipped, IEnumerable<CuratedEntity> curated)
    {
        var problems = new List<Problem>();
        var own = new SortedDictionary<string, CuratedEntity>(StringComparer.Ordinal);
        foreach (var entity in curated)
        {
            var id = entity.Record.Id;
            if (own.TryAdd(id, entity)) continue;
            problems.Add(Problem.Error(
                entity.Path, entity.Line, $"expected each id once, found {id} in {own[id].Path} too"));
        }

        var gone = own.Values.SelectMany(e => e.Record.MergedFrom).ToHashSet(StringComparer.Ordinal);
        var kept = shipped.Records.Where(r => !own.ContainsKey(r.Id) && !gone.Contains(r.Id)).ToArray();
        var names = kept.GroupBy(r => (r.Type, r.Name)).ToDictionary(g => g.Key, g => g.First().Id);
        problems.AddRange(
            from entity in own.Values
            let record = entity.Record
            where names.ContainsKey((record.Type, record.Name))
            let known = names[(record.Type, record.Name)]
            select Problem.Warning(entity.Path, entity.Line, $"expected {record.Name} under the shipped id {known}, "
                + $"found it as {record.Id} (merged-from: [{known}] makes them one)"));
        var ids = own.Keys.Concat(kept.Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(
            from entity in own.Values
            let record = entity.Record
            where record.StandsFor is not null && !ids.Contains(record.StandsFor)
            select Problem.Warning(entity.Path, entity.Line,
                $"expected an id of the registry after stands-for of {record.Id}, found {record.StandsFor}"));
        var points = shipped.Records.Where(r => r.Coordinates is not null).ToDictionary(r => r.Id, r => r.Coordinates);
        var records = kept.Concat(own.Values.Select(e => e.Record with
        {
            Coordinates = e.Record.Coordinates ?? points.GetValueOrDefault(e.Record.Id),
        })).OrderBy(r => r.Id, StringComparer.Ordinal);
        return (new(records.ToValueList()), problems.ToValueList());
    }
}
