namespace StaticArchive.Annotate.Tagger;

/// <summary>Writes features down, each mixed from the number of its template and up to five values.</summary>
internal ref struct FeatureWriter(Span<uint> into)
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

    // As boost's hash_combine, then half of Murmur's finisher.
    private static uint Mix(uint hash, uint value)
    {
        hash ^= value + 0x9E3779B9 + (hash << 6) + (hash >> 2);
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }
}
