using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>What a noun tells about the speaker when no name of a person stands by it.</summary>
internal enum NounKind
{
    /// <summary>The person told of last: ông, bà này.</summary>
    He,
    She,
    Any,

    /// <summary>The body named after it: người phát ngôn, thông báo của.</summary>
    Body,

    /// <summary>Nobody that the text names: một quan chức.</summary>
    Unnamed,

    /// <summary>Nobody named, or who spoke last when no word makes him new: quan chức.</summary>
    Official,

    /// <summary>The body that issued it: thông báo, or thông báo của B.</summary>
    Paper,

    /// <summary>The body told of last: cơ quan này.</summary>
    Back,

    /// <summary>The head of the country or body named after it: lãnh đạo Iran.</summary>
    Leader,

    /// <summary>An office, whose holder the article may have named: Tổng thống Mỹ.</summary>
    Title,
}

/// <summary>Nouns and pronouns that stand for a speaker.</summary>
internal static class SpeakerNouns
{
    public static readonly Wording<NounKind> All = new(
        Lists.Rows("speaker-nouns.tsv").Select(r => (r[0], Kind(r[1])))
            .Concat(Lists.Lines("titles.txt").Select(t => (t, NounKind.Title)))
            .DistinctBy(n => n.Item1, StringComparer.Ordinal));

    public static readonly Wording<NounKind> Titles = new(
        Lists.Lines("titles.txt").Concat(["người phát ngôn", "phát ngôn viên"])
            .Distinct(StringComparer.Ordinal).Select(t => (t, NounKind.Title)));

    private static NounKind Kind(string word) => word switch
    {
        "m" => NounKind.He,
        "f" => NounKind.She,
        "any" => NounKind.Any,
        "body" => NounKind.Body,
        "paper" => NounKind.Paper,
        "official" => NounKind.Official,
        "leader" => NounKind.Leader,
        "back" => NounKind.Back,
        _ => NounKind.Unnamed,
    };
}
