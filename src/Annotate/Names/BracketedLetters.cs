namespace StaticArchive.Annotate.Names;

/// <summary>Letters in brackets that stand for the body named before them.</summary>
internal static class BracketedLetters
{
    /// <summary>Which name these letters mean: "Tổng công ty Quản lý bay (VATM)".</summary>
    public static int? Meant(Reading reading, List<Found> found, int at) =>
        at > 0 && found[at - 1].Block == found[at].Block && found[at - 1].Type == found[at].Type
        && found[at].First == found[at - 1].End + 1 && reading.Is(found[at].First - 1, '(')
        && found[at].End - found[at].First <= 2 ? at - 1 : null;

    /// <summary>
    /// Letters of another body's words are no short name of this one: "Vụ Quản lý Ngoại hối (NHNN)".
    /// </summary>
    /// <param name="linked">What the letters are linked to, by their list.</param>
    public static bool Fit(Reading reading, string linked, Found name, Found full)
    {
        var letters = reading.Surface(name.First, name.End);
        if (!Initials(linked).StartsWith(letters, StringComparison.OrdinalIgnoreCase)) return true;
        var at = 0;
        foreach (var initial in Initials(reading.Surface(full.First, full.End)))
        {
            if (at < letters.Length && char.ToUpperInvariant(initial) == char.ToUpperInvariant(letters[at])) at++;
        }

        return at == letters.Length;
    }

    private static string Initials(string name) =>
        string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));
}
