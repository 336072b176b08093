using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>
/// Tells the subject of a clause from its objects:
/// between the clause's begin and the subject's name stand only the words of an office.
/// </summary>
internal sealed class Subjects
{
    private static readonly string[] Openers = [.. Lists.Lines("clause-openers.txt")];
    private static readonly string[] Honorifics = [.. Lists.Lines("honorifics.txt")];
    private static readonly string[] Offices = [.. Lists.Lines("titles.txt")];
    private static readonly string[] Prepositions = [.. Lists.Lines("prepositions.txt")];
    private static readonly string[] Former = ["cựu", "nguyên", "tân", "đương kim", "quyền", "nữ"];
    private readonly string text;
    private readonly Dictionary<int, int> offices = [];
    private readonly Dictionary<int, int> dates = [];

    public Subjects(RunningText story, AnnotatedArticle article)
    {
        text = story.Text;
        Add(offices, story, article.Roles.Select(r => r.At));
        Add(dates, story, article.Dates.Select(d => d.At));
    }

    /// <summary>Where the words begin that introduce a name: "Ngoại trưởng Mỹ, ông | A".</summary>
    public int Begin(Name name)
    {
        var at = Back(name.Start);
        if (EndsWith(at, Prepositions) > 0) return at;
        if (EndsWith(at, Honorifics) is > 0 and var honorific) at = Back(at - honorific);
        var apposed = at > 0 && text[at - 1] == ',' && offices.ContainsKey(Back(at - 1));
        if (apposed && at < Back(name.Start)) at = Back(at - 1);
        if (offices.TryGetValue(at, out var office)) at = Back(office);
        else if (EndsWith(at, Offices) is > 0 and var title) at = Back(at - title);
        if (EndsWith(at, Former) is > 0 and var former) at = Back(at - former);
        return at;
    }

    /// <summary>A preposition stands before the name and its office: "với ông A", "của Ngoại trưởng B".</summary>
    public bool Governed(Name name) => EndsWith(Begin(name), Prepositions) > 0;

    /// <summary>The name stands at the head of a clause.</summary>
    public bool Leads(Name name)
    {
        var at = Begin(name);
        if (!Opens(at)) return false;

        // In a row of names none leads: "gặp ông A, ông B và bà C".
        return at == 0 || text[at - 1] != ',' || !Listed(name.End);
    }

    /// <summary>A clause begins at an offset.</summary>
    public bool Opens(int at)
    {
        at = Back(at);
        if (at == 0 || !char.IsLetterOrDigit(text[at - 1])) return true;
        return dates.TryGetValue(at, out var date) ? Opens(date) : EndsWith(at, Openers) > 0;
    }

    /// <summary>How long the longest of some phrases is that ends at an offset; 0 when none does.</summary>
    public int EndsWith(int at, string[] phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases)
        {
            var start = at - phrase.Length;
            if (phrase.Length <= longest || start < 0 || (start > 0 && char.IsLetterOrDigit(text[start - 1]))) continue;
            if (string.Compare(text, start, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                longest = phrase.Length;
            }
        }

        return longest;
    }

    /// <summary>The offset after the last character before it that is no blank.</summary>
    public int Back(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\u00A0') at--;
        return at;
    }

    private bool Listed(int end) =>
        text.AsSpan(end).TrimStart(' ') is [',', ..] || text.AsSpan(end).StartsWith(" và ", StringComparison.Ordinal);

    private static void Add(Dictionary<int, int> starts, RunningText story, IEnumerable<Place> places)
    {
        foreach (var place in places)
        {
            if (story.LineOf(place.Block) is >= 0 and var line) starts[place.Span.End + line] = place.Span.Start + line;
        }
    }
}
