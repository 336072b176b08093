using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>
/// Reads a file of the registry, <c>input/entities/*.yml</c>: a YAML list of entities that curators vouch for.
/// </summary>
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
    private static readonly YamlKeys Keys = new(
        [
            "id", "name", "type", "aliases", "not", "role", "description", "wikidata", "coordinates", "stands-for",
            "merged-from", "note",
        ],
        Lists: ["aliases", "not", "merged-from"]);

    public static (ValueList<CuratedEntity> Entities, ValueList<Problem> Problems) From(Document document)
    {
        var path = CuratedPath.Shown(document);
        var (items, faults) = CuratedItems.Read(path, document.Bytes(), Keys);
        var entities = new List<CuratedEntity>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var problems = faults.ToList();
        foreach (var item in items)
        {
            var wrong = Wrong(item) ?? (ids.Add(item.Text("id")!) ? null : Again(item));
            if (wrong is { } found) problems.Add(Problem.Error(path, found.Line, found.Sentence));
            else entities.Add(new(Record(item), path, item.Line));
        }

        return (entities.ToValueList(), problems.OrderBy(p => p.Line).ToValueList());
    }

    private static (int Line, string Sentence)? Again(YamlMap item) =>
        (item.Line, $"expected each id once, found {item.Text("id")} again");

    private static (int Line, string Sentence)? Wrong(YamlMap item)
    {
        if (item.Text("id") is not { } id) return (item.Line, "expected an id such as person/ely-ratner");
        if (!EntityWords.IsId(id))
        {
            return At("id",
                $"expected an id such as person/ely-ratner (small letters, digits, hyphens), {Problem.Found(id)}");
        }

        if (string.IsNullOrWhiteSpace(item.Text("name"))) return (item.Line, $"expected a name for {id}");
        if (item.Text("type") is { } type && EntityWords.Type(type) != EntityWords.OfId(id))
        {
            var said = EntityIds.Word(EntityWords.OfId(id)!.Value);
            return At("type", $"expected the type that the id says, {said}, {Problem.Found(type)}");
        }

        if (item.Text("wikidata") is { } wikidata && !IsWikidata(wikidata))
        {
            return At("wikidata", $"expected a Wikidata id such as Q42, {Problem.Found(wikidata)}");
        }

        return item.Text("coordinates") is { } place && GeoPoint.Of(place) is null
            ? At("coordinates", $"expected latitude and longitude such as 21.0285, 105.8542, {Problem.Found(place)}")
            : null;

        (int, string) At(string key, string sentence) => (item.Find(key)!.Line, sentence);
    }

    private static bool IsWikidata(string text) =>
        text is ['Q', .. { Length: > 0 } digits] && digits.All(char.IsAsciiDigit);

    private static EntityRecord Record(YamlMap item)
    {
        var id = item.Text("id")!;
        return new(
            id, EntityWords.OfId(id)!.Value, item.Text("name")!.Trim(), Texts("aliases"), Texts("not"),
            Line("role"), Line("description"), Line("wikidata"), Line("coordinates"), Line("stands-for"),
            Texts("merged-from"), Curated: true);

        string? Line(string key) => item.Text(key)?.Trim() is { Length: > 0 } text ? text : null;
        ValueList<string> Texts(string key) =>
            item.Texts(key).Select(t => t.Trim()).Where(t => t.Length > 0).ToValueList();
    }
}
