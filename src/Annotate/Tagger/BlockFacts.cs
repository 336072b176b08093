using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Text;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Tagger;

/// <summary>All that the tagger's features look at, told once for each token of a block, as small numbers.</summary>
internal sealed class BlockFacts
{
    private static readonly WordKinds[] Triggers =
    [
        WordKinds.Title, WordKinds.Honorific, WordKinds.ForceHead, WordKinds.SourceHead, WordKinds.OrganisationHead,
        WordKinds.SoloBody, WordKinds.EventHead, WordKinds.EventNoun, WordKinds.Season,
        WordKinds.Unit, WordKinds.PlaceHead, WordKinds.PlaceCue, WordKinds.SayingVerb, WordKinds.Team,
        WordKinds.Thing, WordKinds.NotName,
        WordKinds.FamilyName, WordKinds.Forename, WordKinds.Brand, WordKinds.OrganisationWord,
        WordKinds.Function, WordKinds.Compound,
    ];

    // Those that name a kind of thing, and so speak for the names behind them.
    private const int Heads = 12;
    private static readonly WordKinds AnyTrigger = Triggers.Aggregate((one, other) => one | other);

    private BlockFacts(int count)
    {
        Words = new uint[count];
        Shapes = new byte[count];
        Trigger = new byte[count];
        Listed = new byte[count];
        Ruled = new byte[count];
        Rules = new uint[count];
        Vouched = new bool[count];
        RunFirst = new int[count];
        RunEnd = new int[count];
        RunHash = new uint[count];
    }

    public int Count => Words.Length;

    /// <summary>Hash of the word in lower case, wherever its tone mark stands.</summary>
    public uint[] Words { get; }

    /// <summary>
    /// How it is written: letters, length, whether it is glued, opens a sentence, is a Vietnamese syllable.
    /// </summary>
    public byte[] Shapes { get; }

    /// <summary>
    /// 0, or the kind of the longest phrase of the lists that covers it, times two, plus one on its first word.
    /// </summary>
    public byte[] Trigger { get; }

    /// <summary>
    /// 0, or the type of the known name that covers it, times four, plus where in it the token stands.
    /// </summary>
    public byte[] Listed { get; }

    /// <summary>The tag that the rules gave it.</summary>
    public byte[] Ruled { get; }

    /// <summary>Hash of the rule's name; 0 outside of names.</summary>
    public uint[] Rules { get; }

    /// <summary>The archive's own curators named it.</summary>
    public bool[] Vouched { get; }

    /// <summary>First token of the run of capitals that it belongs to; -1 when it belongs to none.</summary>
    public int[] RunFirst { get; }
    public int[] RunEnd { get; }
    public uint[] RunHash { get; }
    public Reading Reading { get; private init; } = null!;

    public static BlockFacts Of(Reading reading, IEnumerable<Found> ruled)
    {
        var facts = new BlockFacts(reading.Count) { Reading = reading };
        for (var i = 0; i < facts.Count; i++)
        {
            facts.Words[i] = Hash(reading.Word(i));
            facts.Shapes[i] = Shape(reading, i);
            facts.RunFirst[i] = -1;
        }

        facts.ReadTriggers(reading);
        facts.ReadNames(reading);
        facts.ReadRuns(reading);
        foreach (var found in ruled)
        {
            for (var i = found.First; i < found.End; i++)
            {
                facts.Ruled[i] = (byte)(i == found.First ? Tags.First(found.Type) : Tags.Further(found.Type));
                facts.Rules[i] = Hash(found.Rule);
                facts.Vouched[i] = found.Known is { Curated: true };
            }
        }

        return facts;
    }

    /// <summary>Whether a trigger names a kind of person, body, event or place.</summary>
    public static bool IsHead(byte trigger) => trigger is > 0 and < (Heads + 1) * 2;

    private void ReadTriggers(Reading reading)
    {
        for (var at = 0; at < Count;)
        {
            var (longest, kinds) = reading.LongestOf(at, AnyTrigger);
            var kind = longest == 0 ? 0 : 1 + Array.FindIndex(Triggers, t => (kinds & t) != 0);
            for (var i = at; i < at + longest; i++) Trigger[i] = (byte)((kind * 2) + (i == at ? 1 : 0));
            at += Math.Max(1, longest);
        }
    }

    private void ReadNames(Reading reading)
    {
        for (var at = 0; at < Count;)
        {
            var (known, count) = reading.Name(at);
            for (var i = at; i < at + count; i++)
            {
                var part = count == 1 ? 3 : i == at ? 0 : i == at + count - 1 ? 2 : 1;
                Listed[i] = (byte)(((((int)known!.Type + 1) * 2) + (known.Homograph ? 1 : 0)) * 4 + part);
            }

            at += Math.Max(1, count);
        }
    }

    private void ReadRuns(Reading reading)
    {
        for (var at = 0; at < Count; at++)
        {
            if (!reading.Capital(at)) continue;
            var end = CapitalRun.End(reading, at);
            var hash = 0u;
            for (var i = at; i < end; i++) hash = (hash * 31) + Words[i];
            for (var i = at; i < end; i++) (RunFirst[i], RunEnd[i], RunHash[i]) = (at, end, hash);
            at = end - 1;
        }
    }

    private static byte Shape(Reading reading, int at)
    {
        var token = reading.Tokens[at];
        if (token.Kind == TokenKind.Mark) return (byte)(128 + (reading.Word(at)[0] & 63) + (token.Glued ? 64 : 0));
        if (token.Kind == TokenKind.Number) return (byte)(64 + Math.Min(token.Length, 5) + (token.Glued ? 8 : 0));
        var written = (int)token.Letters + (token.Length == 1 ? 5 : 0);
        return (byte)(written + (reading.Weak(at) ? 10 : 0) + (reading.Vietnamese(at) ? 20 : 0));
    }

    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        byte tone = 0;
        foreach (var c in word)
        {
            var (letter, mark) = Tone.Of(c);
            if (mark > 0) tone = mark;
            if (char.IsAsciiDigit(letter)) letter = '0';
            hash = (hash ^ letter) * 16777619;
        }

        return (hash ^ tone) * 16777619;
    }
}
