using System.Collections.Frozen;

namespace StaticArchive.Vietnamese;

/// <summary>Tells syllables that Vietnamese can build from those it cannot: <c>Nguyễn</c> from <c>Kirby</c>.</summary>
public static class Syllable
{
    private const int Longest = 7;
    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly FrozenSet<string> Rimes =
        """
        a ac ach ai am an ang anh ao ap at au ay
        ă ăc ăm ăn ăng ăp ăt
        â âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et
        ê êch êm ên ênh êp êt êu
        i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
        o oa oac oach oai oam oan oang oanh oao oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot
        ô ôc ôi ôm ôn ông ôp ôt
        ơ ơi ơm ơn ơp ơt
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut
        uy uya uych uyên uyêt uynh uyt uyu uơ
        ư ưa ưc ưi ưm ưn ưng ưt ươc ươi ươm ươn ương ươp ươt ươu ưu
        y yê yêm yên yêng yêt yêu yn yt ynh
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known =
        Rimes.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsVietnamese(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return false;
        Span<char> bare = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) bare[i] = Tone.Of(word[i]).Letter;
        foreach (var onset in Onsets)
        {
            if (!bare.StartsWith(onset, StringComparison.Ordinal)) continue;
            var rime = bare[onset.Length..];
            // gì, gìn: the i of gi is the rime as well.
            if (Known.Contains(rime) || (onset == "gi" && Known.Contains(bare[1..]))) return true;
        }

        return false;
    }
}
