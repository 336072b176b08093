using System.Globalization;
using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>Reads one value of the settings, or says what was expected in its place.</summary>
internal static class SettingValues
{
    // A key whose lines are all comments has an empty value.
    public static YamlMap Map(YamlValue value) => value switch
    {
        YamlMap map => map,
        YamlText { Text: "" } => new(value.Line, []),
        _ => throw new WrongValue(value.Line, "expected \"name: value\" lines"),
    };

    public static string Text(YamlValue value) =>
        value is YamlText text ? text.Text : throw new WrongValue(value.Line, "expected one value");

    /// <summary>Null when nothing is written there.</summary>
    public static string? TextOrNone(YamlValue value) => Text(value) is { Length: > 0 } text ? text : null;

    public static ValueList<string> Names(YamlValue value) => value switch
    {
        YamlList list => list.Items.Select(Text).ToValueList(),
        _ => TextOrNone(value) is { } name ? [name] : [],
    };

    public static string Address(YamlValue value) =>
        Uri.TryCreate(Text(value), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? Text(value).TrimEnd('/')
            : throw Wrong(value, "an address such as https://example.org");

    public static int Count(YamlValue value) =>
        int.TryParse(Text(value), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
            ? count
            : throw Wrong(value, "a whole number from 1");

    public static double Share(YamlValue value) =>
        double.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
        && share is >= 0 and <= 1
            ? share
            : throw Wrong(value, "a number from 0 to 1");

    public static string OneOf(YamlValue value, params ReadOnlySpan<string> words) =>
        words.Contains(Text(value)) ? Text(value) : throw Wrong(value, $"one of {string.Join(", ", words!)}");

    public static WrongValue Wrong(YamlValue value, string expected) =>
        new(value.Line, $"expected {expected}, {Problem.Found(Text(value))}");
}

/// <summary>A value that a curator must mend. The line is its own, not that of the key that it stands below.</summary>
internal sealed class WrongValue(int line, string sentence) : FormatException(sentence)
{
    public int Line => line;
}
