using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Search;

/// <summary>Turns articles into postings: single syllables and adjacent pairs, weighted by where they stand.</summary>
/// <remarks>One object serves one thread. It keeps the counts of words as written, which become suggestions.</remarks>
internal sealed class DocumentTerms(Archive archive)
{
    private const int TitleWeight = 6;
    private const int LeadWeight = 3;
    private const int BodyWeight = 1;
    private const int WeightBits = 8;
    private const ulong PairBit = 1UL << 31;
    private const int PairAny = (Accents.Any << Accents.Bits) | Accents.Any;

    // A text in which fewer than one syllable in 20 has a mark was typed without marks.
    private const int MarkedShare = 20;
    private readonly Syllables syllables = new();
    private readonly List<ulong> seen = [];
    private readonly char[] lower = new char[WordCounts.Longest];
    private int marked, letters;

    public WordCounts Words { get; } = new();

    /// <summary>Adds the postings of an article with the partitions they belong to.</summary>
    public void Add(int number, Article article, List<(int Partition, ulong Posting)> postings)
    {
        var record = archive.Articles[number];
        seen.Clear();
        (marked, letters) = (0, 0);
        Read(record.Title, TitleWeight);
        foreach (var block in article.Blocks)
        {
            if (block.Role == BlockRole.Title) continue;
            Read(block.Text, block.Role is BlockRole.Lead or BlockRole.Heading ? LeadWeight : BodyWeight);
        }

        // Tags and source are ours, not the text's: they do not tell how it was typed.
        var unmarked = marked * MarkedShare < letters;
        foreach (var tag in record.TagNames) Read(tag, BodyWeight);
        if (record.Source >= 0) Read(archive.Sources[record.Source].Name, BodyWeight);
        foreach (var use in record.Uses)
        {
            if (archive.Entities[use.Entity].Address is not { } address) continue;
            Note(PageTerm(address), Accents.None, Math.Clamp(use.Mentions, 1, 99));
        }

        foreach (var tag in record.Tags) Note(PageTerm(archive.Tags[tag].Address), Accents.None, 1);
        if (record.Source >= 0) Note(PageTerm(archive.Sources[record.Source].Address), Accents.None, 1);

        Flush(number, unmarked, postings);
    }

    /// <summary>
    /// The term under which the articles of an entity, a tag or a source are posted: the address of its page.
    /// </summary>
    public static uint PageTerm(Route address) => TextHash.Of("@" + address.Path);

    private void Read(string text, int weight)
    {
        syllables.Read(text);
        var found = syllables.Found;
        for (var i = 0; i < found.Count; i++)
        {
            var syllable = found[i];
            Note(syllable.Hash, syllable.Accent, weight);
            if (i > 0)
            {
                var accents = (found[i - 1].Accent << Accents.Bits) | syllable.Accent;
                Note(syllables.Pair(found[i - 1], syllable), accents, weight, PairBit);
            }

            if (syllable.IsNumber) continue;
            letters++;
            if (syllable.Accent != Accents.None) marked++;
            Count(syllables.Written(syllable));
        }
    }

    private void Count(ReadOnlySpan<char> written)
    {
        if (written.Length > lower.Length) return;
        for (var i = 0; i < written.Length; i++) lower[i] = char.ToLowerInvariant(written[i]);
        Words.Add(lower.AsSpan(0, written.Length));
    }

    // The hash on top, so that sorting brings equal terms together; one bit tells pairs from single syllables.
    private void Note(uint hash, int accents, int weight, ulong pair = 0) =>
        seen.Add(((ulong)hash << 32) | pair | ((ulong)(uint)accents << WeightBits) | (uint)weight);

    private void Flush(int number, bool unmarked, List<(int, ulong)> postings)
    {
        Settle(unmarked);
        seen.Sort();
        for (var i = 0; i < seen.Count;)
        {
            var term = seen[i] >> WeightBits;
            var weight = 0;
            for (; i < seen.Count && seen[i] >> WeightBits == term; i++) weight += (int)(seen[i] & 0xFF);
            var hash = (uint)(term >> (32 - WeightBits));
            postings.Add((Posting.Partition(hash), Posting.Of(hash, (int)(term & PairAny), number, Level(weight))));
        }
    }

    // Takes the bit of pairs away, and in a text typed without marks gives every term the code that meets all.
    private void Settle(bool unmarked)
    {
        for (var i = 0; i < seen.Count; i++)
        {
            var any = (seen[i] & PairBit) != 0 ? PairAny : Accents.Any;
            seen[i] &= ~PairBit;
            if (unmarked) seen[i] |= (ulong)any << WeightBits;
        }
    }

    private static int Level(int weight) => weight switch
    {
        1 => 0,
        2 => 1,
        3 => 2,
        < 6 => 3,
        < 8 => 4,
        < 12 => 5,
        < 18 => 6,
        _ => 7,
    };
}
