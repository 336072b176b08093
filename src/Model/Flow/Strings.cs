using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticArchive.Model.Flow;

/// <summary>The words of the pages around the articles in one language, from <c>theme/strings.LANG.yml</c>.</summary>
public sealed partial record Strings(string Language, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>
    /// The text under a key with <c>{0}</c>, <c>{1}</c> … filled in, and for <c>{0|article|articles}</c> the first word
    /// when value 0 is 1, else the second. An unknown key is our mistake and throws.
    /// </summary>
    public string Say(string key, params ReadOnlySpan<object?> values)
    {
        if (values.IsEmpty) return Texts[key];
        var text = Texts[key];
        return string.Format(CultureInfo.InvariantCulture,
            text.Contains('|', StringComparison.Ordinal) ? Counted(text, values) : text, values);
    }

    // A loop, as a span of values cannot enter the function that Regex.Replace asks for.
    private static string Counted(string text, ReadOnlySpan<object?> values)
    {
        while (Choice().Match(text) is { Success: true } choice)
        {
            var number = values[int.Parse(choice.Groups[1].Value, CultureInfo.InvariantCulture)];
            var word = choice.Groups[Convert.ToString(number, CultureInfo.InvariantCulture) == "1" ? 2 : 3].Value;
            text = string.Concat(text.AsSpan(0, choice.Index), word, text.AsSpan(choice.Index + choice.Length));
        }

        return text;
    }

    // {0|article|articles}
    [GeneratedRegex(@"\{(\d)\|([^|{}]*)\|([^|{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Choice();
}
