using System.Globalization;

namespace StaticArchive.Model.Flow;

/// <summary>The words of the pages around the articles in one language, from <c>theme/strings.LANG.yml</c>.</summary>
public sealed record Strings(string Language, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>The text under a key with <c>{0}</c>, <c>{1}</c> … filled in. An unknown key is our mistake and throws.</summary>
    public string Say(string key, params ReadOnlySpan<object?> values) =>
        values.IsEmpty ? Texts[key] : string.Format(CultureInfo.InvariantCulture, Texts[key], values);
}
