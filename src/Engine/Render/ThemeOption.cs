using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>
/// One thing that a site may vary in a theme. Only values that are safe to print in HTML and in a style sheet are
/// accepted.
/// </summary>
/// <param name="Value">The usual one, or the one that the site chose.</param>
/// <param name="Words">All that may be chosen; empty for a colour.</param>
public sealed record ThemeOption(string Name, string Value, ValueList<string> Words)
{
    public const string Yes = "true", No = "false";

    /// <summary>As templates print it. No prints nothing, so that <c>{{#if theme.name}}</c> asks.</summary>
    public string Printed => Value == No ? "" : Value;

    /// <summary>What is accepted, for the sentence of a problem.</summary>
    public string Expected => Words is []
        ? $"a colour in quotes, such as \"{Value}\""
        : $"one of {string.Join(", ", Words)}";

    public bool Accepts(string value) => Words is [] ? IsColour(value) : Words.Contains(value);

    /// <summary><c>#9c1a1c</c></summary>
    public static bool IsColour(string value) =>
        value is ['#', _, _, _, _, _, _] && value.Skip(1).All(char.IsAsciiHexDigit);

    /// <summary><c>home-columns</c>, <c>noto</c>, <c>3</c></summary>
    public static bool IsWord(string value) =>
        value.Length > 0 && value.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
