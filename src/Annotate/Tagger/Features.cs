namespace StaticArchive.Annotate.Tagger;

/// <summary>The features of a token, each a hash of its template's number and of what stands there.</summary>
/// <remarks>
/// Templates are numbered in the order of the calls: whoever adds or moves one must learn the weights anew
/// (tests/Training).
/// </remarks>
internal readonly ref struct Features
{
    /// <summary>Room for the features of any token.</summary>
    public const int Most = 128;

    // Stands where a neighbour would be outside of the block.
    private const uint Edge = 0x9E3779B9;

    // A head or title speaks for the names up to so many tokens behind it.
    private const int TriggerReach = 6;
    private const int NextReach = 5;
    private const int AffixLength = 3;

    // The templates of runs, which other tokens leave out.
    private const uint RunTemplates = 20;
    private readonly BlockFacts f;
    private readonly DocumentFacts document;
    private readonly int at;

    private Features(BlockFacts block, DocumentFacts document, int at) =>
        (f, this.document, this.at) = (block, document, at);

    /// <summary>Writes the token's features; returns how many.</summary>
    public static int Of(BlockFacts block, DocumentFacts document, int at, Span<uint> into)
    {
        var features = new Features(block, document, at);
        var writer = new FeatureWriter(into);
        features.Words(ref writer);
        features.Lists(ref writer);
        features.Rules(ref writer);
        writer.Add((uint)document.Written(block.Words[at]), features.Shape(0));
        if (block.RunFirst[at] >= 0) features.Run(ref writer, block.RunFirst[at], block.RunEnd[at]);
        else features.Apart(ref writer);
        return writer.Count;
    }

    private void Words(ref FeatureWriter writer)
    {
        var (w3, w2, w1, w0, x1, x2, x3) = (Word(-3), Word(-2), Word(-1), Word(0), Word(1), Word(2), Word(3));
        var (s1, s0, t1) = (Shape(-1), Shape(0), Shape(1));
        writer.Add(0);
        writer.Add(w0);
        writer.Add(w1);
        writer.Add(x1);
        writer.Add(w2);
        writer.Add(x2);
        writer.Add(w3);
        writer.Add(x3);
        writer.Add(w1, w0);
        writer.Add(w0, x1);
        writer.Add(w2, w1);
        writer.Add(x1, x2);
        writer.Add(w1, x1);
        writer.Add(w2, w1, w0);
        writer.Add(w0, x1, x2);
        writer.Add(s0);
        writer.Add(w0, s0);
        writer.Add(s1, s0, t1);
        writer.Add(Shape(-2), s1, s0, t1, Shape(2));
        writer.Add(w1, s0);
        writer.Add(x1, s0);
        writer.Add(w1, s0, t1);
        var word = f.Reading.Word(at);
        writer.Add(BlockFacts.Hash(word.Length <= AffixLength ? word : word[..AffixLength]), s0);
        writer.Add(BlockFacts.Hash(word.Length <= AffixLength ? word : word[^AffixLength..]), s0);
    }

    private void Lists(ref FeatureWriter writer)
    {
        uint s0 = Shape(0), k1 = Trigger(-1), k0 = Trigger(0), l1 = Trigger(1);
        writer.Add(k0);
        writer.Add(k1, s0);
        writer.Add(l1, s0);
        writer.Add(k1, k0, l1);
        writer.Add(Trigger(-2), s0);
        writer.Add(Trigger(2), s0);
        writer.Add(k0, Shape(1));

        uint w1 = Word(-1), x1 = Word(1);
        uint g2 = Listed(-2), g1 = Listed(-1), g0 = Listed(0), h1 = Listed(1), h2 = Listed(2);
        writer.Add(g0);
        writer.Add(g1);
        writer.Add(h1);
        writer.Add(g1, g0, h1);
        writer.Add(g2, g1, g0);
        writer.Add(g0, h1, h2);
        writer.Add(g0, w1);
        writer.Add(g0, x1);
        writer.Add(g0, k1);
        writer.Add(g0, s0);
        writer.Add(g0, Word(0));
        writer.Add(h1, k0);

        // A country that plays is its team.
        var sport = document.Sport;
        writer.Add(sport, g0, w1);
        writer.Add(sport, g0, x1);
        writer.Add(sport, g0, g2, h2);
        writer.Add(sport, g0, Word(0));
    }

    private void Rules(ref FeatureWriter writer)
    {
        uint r0 = Ruled(0), q1 = Ruled(1), w0 = Word(0);
        writer.Add(r0);
        writer.Add(Ruled(-1), r0, q1);
        writer.Add(r0, f.Rules[at]);
        writer.Add(r0, f.Rules[at], Shape(0));
        writer.Add(r0, w0);
        writer.Add(r0, Word(-1));
        writer.Add(r0, Listed(0));
        writer.Add(r0, Trigger(0));
        writer.Add(q1, w0);
    }

    // A token of a run of capitals: the run, what stands around it,
    // and the tags of the same run and word elsewhere in the article.
    private void Run(ref FeatureWriter writer, int first, int end)
    {
        var (length, place) = ((uint)Math.Min(end - first, 6), (uint)Math.Min(at - first, 4));
        uint before = At(f.Words, first - 1), after = At(f.Words, end), run = f.RunHash[at];
        writer.Add(length, place, at == end - 1 ? 1u : 0);
        writer.Add(before, place);
        writer.Add(before, At(f.Words, first - 2), place);
        writer.Add(after, place);
        writer.Add(before, length);
        writer.Add(f.Words[first], place);
        writer.Add(f.Words[end - 1], place);
        writer.Add(run, place);
        writer.Add(At(f.Trigger, first - 1), place, length);
        writer.Add(At(f.Trigger, end), place, length);
        writer.Add(At(f.Trigger, first), place, length);
        writer.Add(At(f.Shapes, first), length, place);
        writer.Add(HeadBefore(first), place);
        writer.Add((uint)document.WordVote(f.Words[at], f.Ruled[at]), Shape(0));
        writer.Add((uint)document.RunVote(run, f.Ruled[first]), place);
        writer.Add((uint)document.RunVote(run, f.Ruled[first]), Ruled(0));
    }

    // Any other token: how far the next run is, and what it begins with.
    private void Apart(ref FeatureWriter writer)
    {
        var next = at;
        while (next < f.Count && next < at + NextReach && f.RunFirst[next] < 0) next++;
        var distance = (uint)(next - at);
        writer.Skip(RunTemplates);
        writer.Add(distance, Word(0));
        writer.Add(distance, At(f.Words, next));
        writer.Add(distance, Trigger(0), At(f.Listed, next));
        writer.Add(distance, Trigger(0), At(f.Ruled, next));
    }

    private uint HeadBefore(int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - TriggerReach; i--)
        {
            if (BlockFacts.IsHead(f.Trigger[i])) return (uint)((f.Trigger[i] / 2 * 8) + (first - i));
        }

        return 0;
    }

    private uint Word(int offset) => At(f.Words, at + offset);
    private uint Shape(int offset) => At(f.Shapes, at + offset);
    private uint Trigger(int offset) => At(f.Trigger, at + offset);
    private uint Listed(int offset) => At(f.Listed, at + offset);
    private uint Ruled(int offset) => At(f.Ruled, at + offset);

    private static uint At(uint[] all, int i) => (uint)i < (uint)all.Length ? all[i] : Edge;
    private static uint At(byte[] all, int i) => (uint)i < (uint)all.Length ? all[i] : Edge;
}
