using StaticArchive.Annotate.Text;
using StaticArchive.Specs;
using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Specs;

/// <summary>What the language makes of the texts of examples.</summary>
internal static class VietnameseSpecs
{
    public static string Folded(SpecExample example) => Fold.Plain(example.Given);

    public static string Slugs(SpecExample example) => string.Join('\n', Lines(example).Select(Slug.Of));

    /// <summary>Words that are one word for search stand on one line, in the order of their first.</summary>
    public static string SameWords(SpecExample example) =>
        string.Join('\n', Lines(example).GroupBy(Key).Select(same => string.Join(" = ", same)));

    /// <summary>Syllables that Vietnamese can build stand in brackets.</summary>
    public static string Syllables(SpecExample example) =>
        string.Join(' ', example.Given.Split(' ').Select(word => Syllable.IsVietnamese(word) ? $"[{word}]" : word));

    /// <summary>Names under their headings, as in a list.</summary>
    public static string Ordered(SpecExample example) => string.Join('\n', Lines(example).Order(Order.Names)
        .GroupBy(Order.Heading).Select(names => $"{names.Key}: {string.Join(", ", names)}"));

    public static string Headlines(SpecExample example) => Headline.From(Lines(example));

    /// <summary>A sentence a line.</summary>
    public static string Sentences(SpecExample example)
    {
        var text = TokenisedText.Of(example.Given);
        return string.Join(
            '\n', text.Sentences.Select(s => example.Given[text.Tokens[s.First].Start..text.Tokens[s.End - 1].End]));
    }

    /// <summary>The day and the words that told it.</summary>
    public static string Published(SpecExample example) =>
        PublicationHint.From(Lines(example)) is { } hint ? $"{hint.Edtf} {hint.Words}" : "?";

    // The other spelling is one of the two, so that both meet.
    private static string Key(string word) =>
        Tone.Key(
            Spelling.Other(word.ToLowerInvariant()) is { } other && string.CompareOrdinal(other, word) < 0
                ? other
                : word);

    private static string[] Lines(SpecExample example) => example.Given.Split('\n');
}
