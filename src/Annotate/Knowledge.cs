using System.Collections.Immutable;
using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Tagger;
using StaticArchive.Annotate.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate;

/// <summary>
/// All that annotators know before they read: word lists and registry, compiled once for fast look-up.
/// </summary>
/// <param name="Version">Changes when any list or record does; results made with another version are stale.</param>
public sealed record Knowledge(ContentHash Version)
{
    internal Vocabulary Vocabulary { get; private init; } = new();
    internal Lexicon Lexicon { get; private init; } = new();
    internal Gazetteer Names { get; private init; } = new();
    internal Weights Weights { get; init; } = Weights.Shipped();
    internal ImmutableDictionary<string, EntityRecord> Records { get; private init; } =
        ImmutableDictionary<string, EntityRecord>.Empty;

    /// <summary>Abbreviated words written out.</summary>
    internal IReadOnlyDictionary<int, int[]> Expansions { get; private init; } = ImmutableDictionary<int, int[]>.Empty;

    /// <summary>Levels and legal forms that names of bodies may leave out: <c>tỉnh</c>, <c>TNHH</c>.</summary>
    internal ImmutableArray<int[]> Levels { get; private init; } = [];

    public static Knowledge From(Registry registry)
    {
        var sources = new List<ContentHash>();
        var made = new Knowledge(default(ContentHash))
        {
            Records = registry.Records.ToImmutableDictionary(r => r.Id, StringComparer.Ordinal),
        };
        foreach (var (list, kind) in WordLists.All)
        {
            var lines = Lists.Lines(list).Select(line => line.Split('\t')[0]).ToList();
            sources.Add(ContentHash.Of(string.Join('\n', lines)));
            foreach (var line in lines) made.Learn(line, kind);
        }

        var expansions = WordLists.Expansions.OrderBy(e => e.Key, StringComparer.Ordinal)
            .ToDictionary(e => made.Words(e.Key)[0], e => made.Words(e.Value));
        foreach (var record in registry.Records)
        {
            made.Learn(record, record.Name);
            foreach (var alias in record.Aliases) made.Learn(record, alias);
        }

        foreach (var name in WordLists.Organisations()) made.Learn(EntityType.Organisation, name, null, name);
        foreach (var name in WordLists.Districts()) made.Learn(EntityType.Place, name, null, name);
        var records = registry.Records.Select(r => r.ToString() + string.Join('|', r.Aliases));
        sources.Add(ContentHash.Of(string.Join('\n', records)));
        sources.Add(ContentHash.Of(string.Join('\n', WordLists.Others.SelectMany(Lists.Lines))));
        return made with
        {
            Version = ContentHash.Of([.. sources, made.Weights.Version]),
            Expansions = expansions,
            Levels =
            [
                made.Words("tỉnh"), made.Words("thành phố"),
                made.Words("tnhh"), made.Words("cổ phần"), made.Words("tmcp"),
            ],
        };
    }

    private void Learn(string phrase, WordKinds kind) =>
        Lexicon.Add(Vocabulary.Learn(TokenisedText.Of(phrase)), kind);

    private int[] Words(string phrase) => Vocabulary.Learn(TokenisedText.Of(phrase));

    private void Learn(EntityRecord record, string alias)
    {
        if (!record.Not.Contains(alias)) Learn(record.Type, record.Name, record.Id, alias, record.Curated);
    }

    private void Learn(EntityType type, string name, string? id, string alias, bool curated = false)
    {
        var text = TokenisedText.Of(alias);
        var written = text.Tokens.Select(t => t.Letters).ToArray();
        Names.Add(Vocabulary.Learn(text), new(type, name, id, alias, written)
        {
            Homograph = text.Tokens.Length == 1 && WordLists.IsHomograph(alias),
            NeedsPair = WordLists.NeedsPair(alias),
            Curated = curated,
            Province = WordLists.IsProvince(alias),
        });
    }
}
