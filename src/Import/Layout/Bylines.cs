using System.Collections.Frozen;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import.Layout;

/// <summary>
/// Recognises the author at the end: <c>Thiên Anh (tổng hợp)</c>, <c>Theo TTXVN</c>, <c>Thanh Hương - Minh Tú</c>.
/// </summary>
internal static class Bylines
{
    private const int Longest = 60;
    private const int MostNames = 5;
    private const string Between = "-–,/&+";
    private static readonly FrozenSet<string> Words =
        Lists.Lines("byline-words.txt").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool Reads(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > Longest || line.ContainsAny('\n', '"', '“')) return false;
        if (line is ['(', .. var inner, ')']) return Reads(inner) && Stretch.Syllables(inner) > 1;
        if (Introduces(line)) return true;
        var open = line.IndexOf('(');
        if (open > 1 && line[^1] == ')')
        {
            return IsWord(FirstWords(line[(open + 1)..^1])) && AreNames(line[..open].Trim(), 1);
        }

        // "THANH TÚ." keeps its full stop, "Hoàng Văn Líu." is a caption.
        if (line[^1] == '.' && IsLoud(line)) line = line[..^1];
        return AreNames(line, 2);
    }

    /// <summary>
    /// Who wrote it, by a line that <see cref="Reads"/>: <c>Thiên Anh (tổng hợp)</c> is <c>Thiên Anh</c>,
    /// <c>Thanh Hương - Minh Tú</c> two names with a comma. Null when it names an outlet (<c>Theo TTXVN</c>) or nobody.
    /// </summary>
    public static string? Author(ReadOnlySpan<char> line)
    {
        if (line is ['(', .. var inner, ')']) return Author(inner);
        if (line.StartsWith("Theo ", StringComparison.OrdinalIgnoreCase)) return null;
        line = line[(line.IndexOf(':') + 1)..];
        if (line.IndexOf('(') is >= 0 and var open) line = line[..open];
        line = line.Trim();
        if (IsLoud(line)) line = line.TrimEnd('.');
        if (line.IsEmpty || IsWord(line.TrimEnd('.')) || !AreNames(line, 1)) return null;
        var names = new List<string>();
        foreach (var part in line.SplitAny(Between)) names.Add(line[part].Trim().ToString());
        return string.Join(", ", names);
    }

    /// <summary>Words before the name say that it is the author: "Theo TTXVN", "Tin, ảnh: Minh Tú", "PV".</summary>
    public static bool Introduces(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon > 0) return IsWord(line[..colon]) && AreNames(line[(colon + 1)..].Trim(), 1);
        if (line.StartsWith("Theo ", StringComparison.OrdinalIgnoreCase)) return IsSource(line[5..].TrimEnd(".,"));
        return Stretch.Syllables(line) <= 2 && IsWord(line.TrimEnd('.')) && char.IsUpper(line[0]);
    }

    // "Dân trí", "báo Tuổi Trẻ", "Giadinh.net"; not "lời khai của Huy": some capital, and no comma.
    private static bool IsSource(ReadOnlySpan<char> name) =>
        Stretch.Syllables(name) <= 5 && !name.Contains(',') && name.Length > 0
        && (char.IsUpper(name[0]) || name.StartsWith("báo ", StringComparison.Ordinal));

    private static ReadOnlySpan<char> FirstWords(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsWord(text)) return text;
        var blank = text.IndexOfAny(' ', ':');
        return blank > 0 ? text[..blank] : text;
    }

    private static bool AreNames(ReadOnlySpan<char> text, int fewest)
    {
        var count = 0;
        foreach (var part in text.SplitAny(Between))
        {
            if (++count > MostNames || !IsName(text[part].Trim(), fewest)) return false;
        }

        return count > 0;
    }

    private static bool IsName(ReadOnlySpan<char> name, int fewest)
    {
        var syllables = Stretch.Syllables(name);
        var initials = name.Contains('.') && name.Length <= 8;
        if (name.IsEmpty || syllables > 4 || (syllables < fewest && !initials)) return false;
        var start = true;
        foreach (var letter in name)
        {
            if (start && !char.IsUpper(letter)) return false;
            if (!char.IsLetter(letter) && letter is not (' ' or '.' or '\u00A0')) return false;
            start = letter is ' ' or '.' or '\u00A0';
        }

        // A dot only inside or after initials: "H.M", "L.Q."
        return initials || !name.Contains('.');
    }

    private static bool IsLoud(ReadOnlySpan<char> line)
    {
        foreach (var letter in line)
        {
            if (char.IsLower(letter)) return false;
        }

        return true;
    }

    private static bool IsWord(ReadOnlySpan<char> text) =>
        Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text);
}
