namespace StaticArchive.Model.Flow;

/// <summary>Says what a person can do about a fault that the library describes in words of YAML's grammar.</summary>
internal static class YamlHints
{
    public const string Signs = "a text that begins with *, & or ! needs quotation marks";

    // What the library says, and a line that makes it say so (→ is a tab).
    private static readonly (string Said, string Hint)[] Hints =
    [
        // title: Mỹ: quan ngại
        ("invalid mapping", "a text with \": \" inside needs quotation marks"),
        // title: @a
        ("cannot start any token", "a text that begins with @, ` or % needs quotation marks"),
        // title: "Ông "Hòa" nói", or a line without a colon
        ("block mapping", "each line is \"key: text\", in one column, and nothing follows a closing quotation mark"),
        // title: "a
        ("end of stream", "a quotation mark is not closed"),
        // tags: [a
        ("',' or", "a bracket is not closed"),
        // title: ]
        ("node content", "a text that begins with a bracket or a comma needs quotation marks"),
        // title: "C:\x"
        ("hexadecimal", "a backslash between double quotation marks is written twice"),
        ("escape", "a backslash between double quotation marks is written twice"),
        // title: a⏎→b: c
        ("tab character", "lines are moved in by spaces, not by tabs"),
        // tags: - a
        ("sequence entries", "each \"- \" begins a line of its own"),
        // title: !Mới, and what YamlReading refuses itself
        ("a tag", Signs),
        ("anchor", Signs),
    ];

    public static string Sentence(string form, string said)
    {
        var hint = Hints.FirstOrDefault(h => said.Contains(h.Said, StringComparison.Ordinal)).Hint;
        return hint is null ? $"expected {form}" : $"expected {form}; {hint}";
    }
}
