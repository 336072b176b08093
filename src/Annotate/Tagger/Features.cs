namespace StaticArchive.Annotate.Tagger;

/// <summary>The features of a token, each a hash of its template's number and of what stands there.</summary>
internal static class Features
{
    public const int Most = 128;
    private const uint Edge = 0x9E3779B9;
    private const int TriggerReach = 6;

    /// <summary>Writes the token's features; returns how many.</summary>
    public static int Of(BlockFacts f, DocumentFacts d, int i, Span<uint> into)
    {
        var writer = new Writer(into);
        var (w3, w2, w1, w0, x1, x2, x3) = (W(-3), W(-2), W(-1), W(0), W(1), W(2), W(3));
        uint s2 = S(-2), s1 = S(-1), s0 = S(0), t1 = S(1), t2 = S(2);
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
        writer.Add(s2, s1, s0, t1, t2);
        writer.Add(w1, s0);
        writer.Add(x1, s0);
        writer.Add(w1, s0, t1);
        writer.Add(Affix(f.Reading.Word(i), 3, false), s0);
        writer.Add(Affix(f.Reading.Word(i), 3, true), s0);

        uint k2 = K(-2), k1 = K(-1), k0 = K(0), l1 = K(1), l2 = K(2);
        writer.Add(k0);
        writer.Add(k1, s0);
        writer.Add(l1, s0);
        writer.Add(k1, k0, l1);
        writer.Add(k2, s0);
        writer.Add(l2, s0);
        writer.Add(k0, t1);

        uint g2 = G(-2), g1 = G(-1), g0 = G(0), h1 = G(1), h2 = G(2);
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
        writer.Add(g0, w0);
        writer.Add(h1, k0);

        var sport = d.Sport;
        writer.Add(sport, g0, w1);
        writer.Add(sport, g0, x1);
        writer.Add(sport, g0, g2, h2);
        writer.Add(sport, g0, f.Words[i]);

        uint r1 = R(-1), r0 = R(0), q1 = R(1);
        writer.Add(r0);
        writer.Add(r1, r0, q1);
        writer.Add(r0, RuleAt(f, i));
        writer.Add(r0, RuleAt(f, i), s0);
        writer.Add(r0, w0);
        writer.Add(r0, w1);
        writer.Add(r0, g0);
        writer.Add(r0, k0);
        writer.Add(q1, w0);

        var written = (uint)d.Written(f.Words[i]);
        writer.Add(written, s0);
        if (f.RunFirst[i] is >= 0 and var first)
        {
            var end = f.RunEnd[i];
            var (length, place) = ((uint)Math.Min(end - first, 6), (uint)Math.Min(i - first, 4));
            var last = i == end - 1 ? 1u : 0;
            uint before = At(f.Words, first - 1), after = At(f.Words, end), head = f.Words[first], tail = f.Words[end - 1];
            writer.Add(length, place, last);
            writer.Add(before, place);
            writer.Add(before, At(f.Words, first - 2), place);
            writer.Add(after, place);
            writer.Add(before, length);
            writer.Add(head, place);
            writer.Add(tail, place);
            writer.Add(f.RunHash[i], place);
            writer.Add(At(f.Trigger, first - 1), place, length);
            writer.Add(At(f.Trigger, end), place, length);
            writer.Add(At(f.Trigger, first), place, length);
            writer.Add(At(f.Shapes, first), length, place);
            writer.Add(Left(f, first), place);
            writer.Add((uint)d.WordVote(f.Words[i], f.Ruled[i]), s0);
            writer.Add((uint)d.RunVote(f.RunHash[i], f.Ruled[first]), place);
            writer.Add((uint)d.RunVote(f.RunHash[i], f.Ruled[first]), r0);
        }
        else
        {
            var next = i;
            while (next < f.Count && next < i + 5 && f.RunFirst[next] < 0) next++;
            var distance = (uint)(next - i);
            writer.Skip(20);
            writer.Add(distance, w0);
            writer.Add(distance, At(f.Words, next));
            writer.Add(distance, k0, At(f.Listed, next));
            writer.Add(distance, k0, At(f.Ruled, next));
        }

        return writer.Count;

        uint W(int o) => At(f.Words, i + o);
        uint S(int o) => At(f.Shapes, i + o);
        uint K(int o) => At(f.Trigger, i + o);
        uint G(int o) => At(f.Listed, i + o);
        uint R(int o) => At(f.Ruled, i + o);
    }

    private static uint RuleAt(BlockFacts f, int i) => f.Rules[i];

    // The nearest head or title left of a run, and how far it is.
    private static uint Left(BlockFacts f, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - TriggerReach; i--)
        {
            if (f.Trigger[i] is > 0 and < 26) return (uint)((f.Trigger[i] / 2 * 8) + (first - i));
        }

        return 0;
    }

    private static uint At(uint[] all, int i) => (uint)i < (uint)all.Length ? all[i] : Edge;
    private static uint At(byte[] all, int i) => (uint)i < (uint)all.Length ? all[i] : Edge;

    private static uint Affix(ReadOnlySpan<char> word, int length, bool end) =>
        BlockFacts.Hash(word.Length <= length ? word : end ? word[^length..] : word[..length]);

    private ref struct Writer(Span<uint> into)
    {
        private readonly Span<uint> into = into;
        private uint template;

        public int Count { get; private set; }

        public void Skip(uint templates) => template += templates;
        public void Add(uint a) => Put(Mix(++template, a));
        public void Add(uint a, uint b) => Put(Mix(Mix(++template, a), b));
        public void Add(uint a, uint b, uint c) => Put(Mix(Mix(Mix(++template, a), b), c));
        public void Add(uint a, uint b, uint c, uint d) => Put(Mix(Mix(Mix(Mix(++template, a), b), c), d));
        public void Add(uint a, uint b, uint c, uint d, uint e) => Put(Mix(Mix(Mix(Mix(Mix(++template, a), b), c), d), e));

        private void Put(uint hash) => into[Count++] = hash;

        private static uint Mix(uint hash, uint value)
        {
            hash ^= value + 0x9E3779B9 + (hash << 6) + (hash >> 2);
            hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
            return hash ^ (hash >> 13);
        }
    }
}
