using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Engine.Render;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Engine;

public sealed class MarkdownBlocksProperties
{
    private static readonly string[] Syllables =
    [
        "nước", "lên", " ", " ", "\n", "&", "<", ">", "\"", "'", "*", "_", "`", "[", "]", "(", ")", "!", "#", "-",
        "1.", "\\", "~", "|", "&amp;", "đê", "🌊", "<b>", "http://a.vn", ":",
    ];

    private static readonly Gen<string> Words =
        Gen.Elements(Syllables).ArrayOf().Select(parts => Tidy(string.Concat(parts)));

    /// <summary>Stretches of words, each plain, strong, emphasised or a link.</summary>
    private static readonly Gen<(string Text, int Form)[]> Texts = Words.Zip(Gen.Choose(0, 3)).ArrayOf();

    [Fact]
    public void Random_text_with_random_marks_gives_well_formed_html_with_the_same_text() => Prop.ForAll(
        Texts.ToArbitrary(), Gen.Choose(0, 1000).ArrayOf().ToArbitrary(), (stretches, cuts) =>
        {
            var text = "x" + string.Concat(stretches.Select(s => s.Text + "x"));
            var markdown = "x" + string.Concat(stretches.Select(s => Formed(Escaped(s.Text), s.Form) + "x"));
            var marks = Marks(text, cuts);
            var html = MarkdownBlocks.Slots(new(markdown, [new("story", "p", Marks: marks)]))["story"];

            var element = XElement.Parse(html.TrimEnd(), LoadOptions.PreserveWhitespace);
            Assert.Equal(text, element.Value);
            Assert.Equal(marks.Select(m => m.Span.Of(text)), element.Descendants("mark").Select(m => m.Value));
            Assert.DoesNotContain(element.Descendants("mark"), m => m.Descendants("a").Any() || m.Ancestors("a").Any());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_text_at_all_gives_html_without_foreign_elements() => Prop.ForAll(
        Gen.Elements(Syllables).ArrayOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var html = MarkdownBlocks.Slots(new(text, []))["text"];
            Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Formed(string text, int form) => text.Length == 0 ? "" : form switch
    {
        1 => $"**{text}**",
        2 => $"*{text}*",
        3 => $"[{text}](/a/)",
        _ => text,
    };

    // Emphasis may not begin or end with a blank, and a line may not begin or end with one.
    private static string Tidy(string text) =>
        string.Join('\n', text.Split('\n').Select(l => l.Trim(' ')).Where(l => l.Length > 0)) is { Length: > 0 } tidy
            ? $"o{tidy}o"
            : "";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var letter in text)
        {
            var means = char.IsAscii(letter) && char.IsPunctuation(letter)
                || "<>|~`+=$^".Contains(letter, StringComparison.Ordinal);
            escaped.Append(means ? $"\\{letter}" : $"{letter}");
        }

        return escaped.ToString();
    }

    private static ValueList<Mark> Marks(string text, int[] cuts)
    {
        // Not between the halves of a pair: no caller marks half a letter.
        var places = cuts.Select(c => c % (text.Length + 1))
            .Where(c => c == 0 || c == text.Length || !char.IsLowSurrogate(text[c]))
            .Distinct().Order().ToList();
        return
        [
            .. places.Zip(places.Skip(1)).Where((_, i) => i % 3 != 2)
                .Select((p, i) => new Mark(new(p.First, p.Second), $"<mark id=\"m{i}\">", "</mark>")),
        ];
    }
}
