namespace StaticArchive.Model.Flow;

/// <summary>The known word that a mistyped one most likely means.</summary>
public static class Nearest
{
    /// <summary>By the number of letters to change; the first of equals.</summary>
    public static string Of(string word, IEnumerable<string> known) => known.MinBy(k => Distance(word, k)) ?? "";

    /// <param name="what">A decision, a key.</param>
    public static string Expected(string what, string found, IEnumerable<string> known) =>
        $"expected {what} such as {Of(found, known)}, {Problem.Found(found)}";

    /// <summary>The number of letters to put in, take out or change (Levenshtein).</summary>
    public static int Distance(string a, string b)
    {
        // A key of a thousand letters is no typing mistake.
        if (a.Length > 64) return a.Length;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
