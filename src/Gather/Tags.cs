using StaticArchive.Model.Flow;

namespace StaticArchive.Gather;

/// <summary>Chooses the tags of each article: what was given, then its weightiest names and topics.</summary>
internal static class Tags
{
    private const int Fewest = 5;
    private const int Most = 10;
    private const int MostNames = 4;
    private const int LeastTopicWeight = 2;

    // Stands for the counts that ship beside those of a small archive.
    private const double Background = 500;

    /// <param name="gists">In the order of the archive.</param>
    /// <param name="names">Of entities, by their number in <paramref name="uses"/>.</param>
    public static ValueList<string>[] Of(
        IReadOnlyList<Gist> gists, IReadOnlyList<Use[]> uses, Terms terms, IReadOnlyList<string> names,
        int[][] articles, bool[] paged, TagRules rules)
    {
        var all = Rounded.Down(gists.Count);
        var having = gists.SelectMany(g => g.Terms).CountBy(t => t.Term).ToDictionary();
        var spelling = Spelling(gists);
        var topicNames = new string?[terms.Count];
        var tags = new ValueList<string>[gists.Count];
        for (var i = 0; i < gists.Count; i++)
        {
            var entities = uses[i].OrderByDescending(u => u.Weight * Rarity(u.Entity)).Select(u => u.Entity).ToList();
            var topics = gists[i].Terms
                .Where(t => t.Weight >= LeastTopicWeight)
                .OrderByDescending(t => t.Weight * Idf(t.Term)).ThenBy(t => t.Term)
                .Select(t => topicNames[t.Term] ??= Spelt(terms.Name(t.Term)))
                .ToList();
            tags[i] = Choose(
                Given(gists[i]).Select(t => spelling[TagRules.Key(t)]),
                [.. entities.Where(e => paged[e]).Select(e => names[e])],
                topics,
                [.. entities.Where(e => !paged[e]).Select(e => names[e])],
                rules);
        }

        return tags;

        double Rarity(int entity) => Math.Log(1 + ((double)all / Rounded.Down(articles[entity].Length)));

        double Idf(int term)
        {
            var counted = Rounded.Down(having.GetValueOrDefault(term)) + (Background * terms.Share(term));
            return Math.Log((all + Background) / (counted + 0.5));
        }

        string Spelt(string topic) => spelling.GetValueOrDefault(TagRules.Key(topic), topic);
    }

    private static IEnumerable<string> Given(Gist gist) =>
        gist.GivenTags.Select(t => t.Trim()).Where(t => t.Length > 0);

    private static ValueList<string> Choose(
        IEnumerable<string> given, List<string> paged, List<string> topics, List<string> unpaged, TagRules rules)
    {
        var chosen = new List<string>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        void Add(IEnumerable<string> names, int most)
        {
            foreach (var name in names)
            {
                if (chosen.Count >= most) return;
                if (rules.Named(name) is { } tag && keys.Add(TagRules.Key(tag))) chosen.Add(tag);
            }
        }

        Add(given, Most);
        Add(paged, Math.Min(chosen.Count + MostNames, Most));
        Add(topics, Most);
        Add(unpaged, Fewest);
        Add(paged, Fewest);
        return [.. chosen, .. rules.Broader([.. chosen])];
    }

    // A given tag is spelt as most articles spell it.
    private static Dictionary<string, string> Spelling(IReadOnlyList<Gist> gists) =>
        gists.SelectMany(Given)
            .GroupBy(TagRules.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, Usual, StringComparer.Ordinal);

    private static string Usual(IEnumerable<string> spellings) =>
        spellings.CountBy(t => t, StringComparer.Ordinal)
            .OrderByDescending(c => Rounded.Class(c.Value)).ThenBy(c => c.Key, StringComparer.Ordinal)
            .First().Key;
}
