using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Pages;

/// <summary>Articles made of everything that Markdown, YAML, HTML or a template could misread.</summary>
internal static class Nasty
{
    private static readonly string[] Pieces =
    [
        "-", "+", "=", "#", "##", ">", "*", "**", "_", "__", "`", "```", "~~", "[", "]", "(", ")", "](", "![", "!",
        "<", "<b>", "</", "<!--", "&", "&amp;", "&#60;", "&lt", "{{", "}}", "{", "}", "|", "\\", "\"", "'", "“", "”",
        ":", "://", "https://example.org/a_b", "www.example.org", "a@example.org", "---", "***", "===", "1.", "12)",
        "a.", "IV.", "10:30", "^", "$", "==", "++", "--", "\t", "  ", " ", " ", " ", "\n", "\n\n", "\u00A0", "\u200B",
        "\u2028", "\u0085", "\u0007", "\uFEFF", "🚢", "👩‍🚒", "Nguyễn", "Đường", "Ủy ban", "hoà bình", "no", "null",
        "~", "2024-01-01", "- a", "true", "on", "%", "?", ",", ";", "@", "0x1", "1e3", "é", "e\u0301", "Table | a",
        "[x]: y", "TP. HCM", "#hashtag",
    ];

    // Composed, as everything is from import on.
    public static readonly Gen<string> Text =
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => Nfc.Of(string.Concat(p.Take(12))));

    private static readonly Gen<string> Name = Gen.Frequency(
        (3, Text), (1, Gen.Elements("no", "2024-01-01", "- a", "null", "", "Vladimir Putin", "y", "a: b", "a #b")));

    private static readonly Gen<string?> Maybe =
        Gen.Frequency((1, Gen.Constant<string?>(null)), (2, Name.Select(string? (n) => n)));
    private static readonly Gen<ValueList<string>> Names = Gen.ListOf(Name).Select(n => n.Take(3).ToValueList());
    private static readonly Gen<Evidence> Evidence =
        from rule in Name
        from confidence in Gen.Elements(0.0, 1.0, 0.1, 1.0 / 3, 1e-7, 0.95)
        from state in Gen.Elements(Enum.GetValues<ReviewState>())
        select new Evidence(rule, confidence, state);

    private static readonly Gen<Speaker> Speaker =
        from name in Name
        from id in Maybe
        from voice in Gen.Frequency(
            (3, Gen.Constant<Voice?>(null)), (1, Name.Zip(Name, Voice? (n, i) => new Voice(n, i))))
        select new Speaker(name, id, voice);

    private static readonly Gen<Block> Block =
        from role in Gen.Elements(Enum.GetValues<BlockRole>())
        from text in Text
        from picture in Maybe
        select new Block(role, text, picture);

    private static readonly Gen<PartialDate?> Date = Gen.Elements<PartialDate?>(
        null, new(2024, 5, 16), new(2024, 5, null), new(2024, null, null), new(null, 5, 16));

    public static readonly Gen<AnnotatedArticle> Article =
        from blocks in Gen.ListOf(Block).Select(b => b.Take(6).ToValueList())
        from heads in Gen.ArrayOf(Name, 4)
        from maybes in Gen.ArrayOf(Maybe, 5)
        from derived in Gen.Elements(true, false)
        from date in Date
        from tags in Names
        from given in Names
        from mentions in Placed(blocks, at =>
            from type in Gen.Elements(Enum.GetValues<EntityType>())
            from name in Name
            from id in Maybe
            from evidence in Evidence
            select new Mention(at, type, name, id, evidence))
        from dates in Placed(blocks, at =>
            from value in Name
            from inferred in Gen.Elements(true, false)
            from evidence in Evidence
            select new DateMention(at, value, inferred, evidence))
        from quotes in Placed(blocks, at =>
            from speakers in Gen.ListOf(Speaker)
            from cue in Maybe
            from kind in Gen.Elements(Enum.GetValues<QuoteKind>())
            from evidence in Evidence
            from continues in Gen.Elements(true, false)
            select new Quote(at, [.. speakers.Take(2)], cue, kind, evidence) { Continues = continues })
        from captions in Placed(blocks, at => Maybe.Zip(Names, (credit, depicts) => new Caption(at, credit, depicts)))
        from roles in Placed(blocks, at =>
            from name in Name
            from id in Maybe
            from evidence in Evidence
            select new RoleMention(at, name, id, evidence))
        from related in Gen.ListOf(Name.Zip(Names, (n, shared) => new RelatedArticle(n, n, shared)))
        select new AnnotatedArticle(new(
            heads[0], heads[1], derived, date, maybes[0], maybes[1], maybes[2], maybes[3], heads[2], maybes[4],
            given, blocks))
        {
            Tags = tags,
            Related = [.. related.Take(2)],
            Mentions = mentions,
            Dates = dates,
            Quotes = quotes,
            Captions = captions,
            Roles = roles,
        };

    // Up to one stretch a block, between whole characters.
    private static Gen<ValueList<T>> Placed<T>(ValueList<Block> blocks, Func<Place, Gen<T>> make) =>
        blocks.Count == 0
            ? Gen.Constant<ValueList<T>>([])
            : Gen.CollectToArray(Enumerable.Range(0, blocks.Count), i =>
                from one in Gen.Choose(0, blocks[i].Text.Length)
                from other in Gen.Choose(0, blocks[i].Text.Length)
                let start = Whole(blocks[i].Text, Math.Min(one, other))
                let end = Whole(blocks[i].Text, Math.Max(one, other))
                from item in make(new(i, new(start, end)))
                select item).Select(items => items.ToValueList());

    private static int Whole(string text, int at) => at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
