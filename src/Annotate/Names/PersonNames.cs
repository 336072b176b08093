using StaticArchive.Annotate.Text;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>What tells that capitals are a person: the name itself, or the words around it.</summary>
internal static class PersonNames
{
    private const int LongestName = 5;
    private const int MostInitials = 8;
    private const int FarthestTitle = 12;
    private const WordKinds Titles = WordKinds.Title | WordKinds.Honorific;

    /// <summary>The token after a family name and its given names; the start itself when there is none.</summary>
    public static int VietnameseEnd(Reading reading, int first)
    {
        if (!reading.Capital(first) || !reading.Has(first, 1, WordKinds.FamilyName)) return first;
        var end = first + 1;
        while (end < reading.Count && end - first < LongestName && !reading.Glued(end) && reading.Capital(end))
        {
            // Võ Thị Thanh T. ends with the initial and its stop.
            if (reading.Text.Tokens[end] is { Length: <= 2, Letters: Letters.Upper }
                or { Length: 2, Letters: Letters.Capital } && reading.Is(end + 1, '.'))
            {
                return Initials(reading, end);
            }

            if (!reading.Vietnamese(end)
                || reading.Text.Tokens[end] is { Letters: Letters.Upper } && !AllUpper(reading, first))
            {
                break;
            }

            if (end - first >= 2 && reading.Longest(end, WordKinds.OrganisationHead | WordKinds.OpenHead) > 1) break;
            end++;
        }

        return end - first >= 2 ? end : first;
    }

    /// <summary>A given name from abroad and another capital: <c>Vedant Patel</c>.</summary>
    public static bool StartsForeign(Reading reading, int at) =>
        reading.Capital(at) && reading.Capital(at + 1) && !reading.Glued(at + 1)
            && reading.Has(at, 1, WordKinds.Forename)
        && !reading.Vietnamese(at) && CapitalRun.End(reading, at) - at <= LongestName;

    public static bool Starts(Reading reading, int at) => VietnameseEnd(reading, at) > at || StartsForeign(reading, at);

    /// <summary>
    /// A title or form of address stands right before, or before the body and place between them and the name.
    /// </summary>
    /// <param name="before">End of the last mention found, for looking past it; null when there is none.</param>
    public static bool TitleBefore(Reading reading, int at, IReadOnlyList<Found> before)
    {
        if (reading.EndingBefore(at, Titles) > 0) return true;
        var oldest = Math.Max(0, at - FarthestTitle);
        var passed = false;
        var mention = before.Count - 1;
        for (var i = at; i > oldest;)
        {
            while (mention >= 0 && before[mention].End > i) mention--;
            if (reading.EndingBefore(i, WordKinds.Title) > 0) return passed;
            if (mention >= 0 && before[mention].End == i
                && before[mention].Type is EntityType.Place or EntityType.Organisation)
            {
                i = before[mention].First;
                passed = true;
            }
            else if (reading.EndingBefore(i, WordKinds.OrganisationWord) is > 0 and var words)
            {
                i -= words;
                passed = true;
            }
            else if (reading.Word(i - 1) is "phụ" or "trách" or "của" or "về" or "đặc" or "tại" or "cấp" or "cao"
                or "mới" or "và" or "-" or "nước")
            {
                i--;
            }
            else
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The token after initials and their stops: T., T.Đ.</summary>
    public static int Initials(Reading reading, int at)
    {
        var end = at + 1;
        for (var count = 0; count < MostInitials && reading.Capital(at) && reading.Text.Tokens[at].Length <= 2
            && reading.Is(at + 1, '.') && reading.Glued(at + 1); count++)
        {
            at = end = at + 2;
            if (!reading.Glued(at)) break;
        }

        return end;
    }

    /// <summary>"(SN 1985)", "(35 tuổi", ", 35 tuổi", "(sinh năm": what follows names of people.</summary>
    public static bool AgeAfter(Reading reading, int end)
    {
        if (!reading.Is(end, '(') && !reading.Is(end, ',')) return false;
        if (reading.IsNumber(end + 1)) return end + 2 < reading.Count && reading.Word(end + 2) is "tuổi" or "Tuổi";
        return end + 1 < reading.Count && reading.Word(end + 1) is "SN" or "sinh" or "sn" or "ngụ" or "trú" or "quê";
    }

    public static bool SaysAfter(Reading reading, int end)
    {
        while (end < reading.Count
            && reading.Word(end) is "đã" or "cũng" or "vừa" or "từng" or "còn" or "tiếp" or "tục")
        {
            end++;
        }

        return reading.Longest(end, WordKinds.SayingVerb) > 0;
    }

    private static bool AllUpper(Reading reading, int at) => reading.Text.Tokens[at].Letters == Letters.Upper;
}
