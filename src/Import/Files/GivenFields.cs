using System.Collections.Immutable;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import.Files;

/// <summary>Reads fields into what they say; a value that cannot be meant is an error.</summary>
internal static class GivenFields
{
    // What Nfc puts where no character was.
    private const char NoCharacter = '\uFFFD';

    /// <summary><c>note</c> is for people only.</summary>
    public static readonly ImmutableArray<string> Keys =
    [
        "id", "title", "lead", "published", "published-from", "source", "author", "url", "tags", "rights", "language",
        "note",
    ];

    public static (Given Given, ValueList<Problem> Problems) Read(string path, ValueList<Field> fields)
    {
        var given = Given.Nothing;
        var problems = new List<Problem>();
        foreach (var field in fields)
        {
            if (Wrong(field) is { } sentence) problems.Add(Problem.Error(path, field.Line, sentence));
            else given = With(given, field);
        }

        return (given, problems.ToValueList());
    }

    /// <summary>A web address that may become a link; scripts and files may not.</summary>
    /// <remarks>
    /// Nor may one with a password, or with a space or quotation mark that tears it apart where it is printed.
    /// </remarks>
    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.UserInfo.Length == 0
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || Nfc.Turns(c) || c is '"' or '<' or '>');

    private static string? Wrong(Field field) => field switch
    {
        { Value: null or "" } or { Key: "tags" } => null,
        { Key: "published" } when DateOf(field.Value) is null =>
            $"expected a date such as 2024-05-16, {Problem.Found(field.Value)}",
        { Key: "url" } when !IsWebAddress(field.Value) =>
            $"expected a web address such as https://example.org/bai, {Problem.Found(field.Value)}",
        { Key: "id" } when field.Value.Any(c => char.IsControl(c) || Nfc.Turns(c) || c == NoCharacter) =>
            "expected an id without tabs and line breaks",
        { Key: "language" } when !field.Value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') =>
            $"expected a language such as vi or en, {Problem.Found(field.Value)}",
        _ => null,
    };

    private static Given With(Given given, Field field) => field.Value == "" ? given : field.Key switch
    {
        "id" => given with { Id = field.Value },
        "title" => given with { Title = field.Value },
        "lead" => given with { Lead = field.Value },
        "published" => given with { Published = field.Value is { } date ? DateOf(date) : null },
        "published-from" => given with { PublishedFrom = field.Value },
        "source" => given with { Source = OneLine(field.Value) },
        "author" => given with { Author = OneLine(field.Value) },
        "url" => given with { Url = field.Value },
        "language" => given with { Language = field.Value },
        "rights" => given with { Rights = field.Value },
        "tags" =>
            given with { Tags = [.. field.List.Select(OneLine).OfType<string>().Distinct(StringComparer.Ordinal)] },
        _ => given,
    };

    // With a time, 2024-05-16T23:30:00+07:00, it is the day that is written.
    private static PartialDate? DateOf(string text) =>
        PartialDate.TryParse(text is { Length: > 10 } && text[10] is 'T' or ' ' ? text[..10] : text, out var date)
            ? date : null;

    // Names stand in lists of one line a name, and two that look alike are one.
    private static string? OneLine(string? name)
    {
        var words = string.Concat((name ?? "").Where(c => !Nfc.Turns(c)))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? string.Join(' ', words) : null;
    }
}
