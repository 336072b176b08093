using System.Collections.Immutable;
using System.Globalization;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>Reads a file of the registry, <c>input/entities/*.yml</c>: a YAML list of entities that curators vouch for.</summary>
/// <remarks>
/// <code>
/// - id: person/ely-ratner            # type/words; never changes once published. Required, like name
///   name: Ely Ratner                 # as readers know it
///   type: person                     # person, organisation, place, event; may be left out, the id says it
///   aliases: [Ely S. Ratner]         # other names that mean this entity anywhere
///   not: [Ratner Sachs]              # spellings that must never be linked to it
///   role: Trợ lý Bộ trưởng Quốc phòng Mỹ (2021–2025)
///   description: Một câu giới thiệu.
///   wikidata: Q42
///   coordinates: 39.9042, 116.4074   # latitude, longitude
///   stands-for: organisation/chinh-phu-my   # for capitals and palaces
///   merged-from: [auto/person-0123456789]   # ids that were this entity before; their pages redirect here
/// </code>
/// </remarks>
public static class ReadEntities
{
    private static readonly ImmutableArray<string> Keys =
    [
        "id", "name", "type", "aliases", "not", "role", "description", "wikidata", "coordinates", "stands-for", "merged-from", "note",
    ];

    public static (ValueList<EntityRecord> Records, ValueList<Problem> Problems) From(Document document)
    {
        var path = CuratedPath.Shown(document);
        var (items, fault) = YamlItems.Read(path, document.Bytes());
        if (fault is not null) return ([], [fault]);
        var records = new List<EntityRecord>();
        var problems = new List<Problem>();
        foreach (var item in items)
        {
            problems.AddRange(item.Fields.Where(f => !Keys.Contains(f.Key)).Select(f => Problem.Warning(
                path, f.Line, $"expected a key such as {Nearest.Of(f.Key, Keys)}, found \"{f.Key}\", which is not used")));
            if (Wrong(item) is { } wrong) problems.Add(Problem.Error(path, wrong.Line, wrong.Sentence));
            else if (records.Exists(r => r.Id == item.Text("id"))) problems.Add(Problem.Error(path, item.Line, $"expected each id once, found {item.Text("id")} again"));
            else records.Add(Record(item));
        }

        return (records.ToValueList(), problems.ToValueList());
    }

    private static (int Line, string Sentence)? Wrong(Item item)
    {
        if (item.Text("id") is not { } id) return (item.Line, "expected an id such as person/ely-ratner");
        if (!EntityWords.IsId(id)) return (item.Find("id")!.Line, $"expected an id such as person/ely-ratner (small letters, digits, hyphens), found \"{id}\"");
        if (string.IsNullOrWhiteSpace(item.Text("name"))) return (item.Line, $"expected a name for {id}");
        if (item.Find("type") is { } type && type.Value is not null && EntityWords.Type(type.Value) != EntityWords.OfId(id))
        {
            return (type.Line, $"expected the type that the id says, {EntityIds.Word(EntityWords.OfId(id)!.Value)}, found \"{type.Value}\"");
        }

        if (item.Find("wikidata") is { Value: { } wikidata } q && !(wikidata is ['Q', .. var digits] && digits.All(char.IsAsciiDigit) && digits.Length > 0))
        {
            return (q.Line, $"expected a Wikidata id such as Q42, found \"{wikidata}\"");
        }

        return item.Find("coordinates") is { Value: { } at } c && !IsPlace(at)
            ? (c.Line, $"expected latitude and longitude such as 21.0285, 105.8542, found \"{at}\"") : null;
    }

    private static bool IsPlace(string text) => text.Split(',') is [var latitude, var longitude]
        && double.TryParse(latitude, CultureInfo.InvariantCulture, out var north) && Math.Abs(north) <= 90
        && double.TryParse(longitude, CultureInfo.InvariantCulture, out var east) && Math.Abs(east) <= 180;

    private static EntityRecord Record(Item item)
    {
        var id = item.Text("id")!;
        return new(
            id, EntityWords.OfId(id)!.Value, item.Text("name")!.Trim(), Texts("aliases"), Texts("not"),
            Line("role"), Line("description"), Line("wikidata"), Line("coordinates"), Line("stands-for"), Texts("merged-from"), Curated: true);

        string? Line(string key) => item.Text(key)?.Trim() is { Length: > 0 } text ? text : null;
        ValueList<string> Texts(string key) => item.List(key).Select(t => t.Trim()).Where(t => t.Length > 0).ToValueList();
    }
}
