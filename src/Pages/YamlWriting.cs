using System.Globalization;
using System.Text;

namespace StaticArchive.Pages;

/// <summary>Writes values so that every YAML reader takes them for the same text.</summary>
internal static class YamlWriting
{
    // Words that YAML 1.1 or 1.2 takes for something else than text.
    private static readonly HashSet<string> Taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "y", "n", "yes", "no", "on", "off", "true", "false", "null",
    };

    /// <summary>As it is when that is safe, else in double quotes.</summary>
    public static StringBuilder Scalar(this StringBuilder yaml, string text) =>
        Plain(text) ? yaml.Append(text) : Quoted(yaml, text);

    /// <summary><c>[Nga, "10:30"]</c></summary>
    public static StringBuilder Flow(this StringBuilder yaml, IEnumerable<string> texts)
    {
        yaml.Append('[');
        var first = true;
        foreach (var text in texts)
        {
            if (!first) yaml.Append(", ");
            yaml.Scalar(text);
            first = false;
        }

        return yaml.Append(']');
    }

    /// <summary>A line <c>key: text</c>; nothing when there is no text.</summary>
    public static StringBuilder Line(this StringBuilder yaml, string key, string? text) =>
        text is null ? yaml : yaml.Append(key).Append(": ").Scalar(text).Append('\n');

    // A letter first, then letters, digits, single spaces and a few signs that mean nothing to YAML.
    private static bool Plain(string text)
    {
        if (text.Length is 0 or > 200 || !char.IsLetter(text[0]) || text[^1] == ' ' || Taken.Contains(text))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i]) || text[i] is '/' or '-' or '.' or '_') continue;
            if (text[i] != ' ' || text[i - 1] == ' ') return false;
        }

        return true;
    }

    private static StringBuilder Quoted(StringBuilder yaml, string text)
    {
        yaml.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\')
            {
                yaml.Append('\\').Append(c);
            }
            else if (c == '\n')
            {
                yaml.Append("\\n");
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                yaml.Append(c).Append(text[++i]);
            }
            else if (Hidden(c))
            {
                yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            }
            else
            {
                yaml.Append(c);
            }
        }

        return yaml.Append('"');
    }

    // Controls, line ends of Unicode, marks of byte order and direction, halves of pairs: written by number.
    private static bool Hidden(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator && c != ' ';
}
