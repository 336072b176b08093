using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>National teams: <c>U23 Việt Nam</c>, <c>tuyển Mexico</c>.</summary>
internal static class Teams
{
    /// <summary>
    /// First token and number of tokens of the team named here, and its full name; no tokens when there is none.
    /// </summary>
    public static (int First, int Count, string? Full) At(Reading reading, int at)
    {
        if (Age(reading, at))
        {
            if (Contest(reading, at) > 0) return (at, 0, null);
            var place = reading.Name(at + 1) is { Known.Type: EntityType.Place } named ? named.Count : 0;
            return (at, 1 + place, null);
        }

        if (reading.Has(at, 1, WordKinds.Team) || reading.Has(at, 2, WordKinds.Team))
        {
            var head = reading.Longest(at, WordKinds.Team);
            var next = at + head;
            var army = at > 0 && reading.Has(at - 1, 1 + head, WordKinds.Compound | WordKinds.ForceHead);
            var proper = reading.Capital(next - 1) && !reading.Weak(next - 1);
            if (head > 0 && !army && !proper
                && reading.Name(next) is { Known: { Country: true } country } team)
            {
                return (next, team.Count, $"Đội tuyển {country.Name}");
            }
        }

        return (at, 0, null);
    }

    /// <summary>U16, U23</summary>
    public static bool Age(Reading reading, int at) => reading.Capital(at) && IsAge(reading.Word(at));

    /// <summary>How many words follow that make a contest of an age, not a team: U23 châu Á.</summary>
    public static int Contest(Reading reading, int at)
    {
        var whose = reading.Name(at + 1);
        if (whose.Known is { Type: EntityType.Place, Country: false })
        {
            return Wide(reading.Word(at + 1)) ? whose.Count : 0;
        }

        if (at + 2 >= reading.Count) return 0;
        var world = reading.Word(at + 1) is "thế" && reading.Word(at + 2) is "giới";
        return world || (reading.Word(at + 1) is "quốc" && reading.Word(at + 2) is "gia") ? 2 : 0;
    }

    private static bool Wide(ReadOnlySpan<char> word) => word is "châu" or "Châu" or "Đông";

    private static bool IsAge(ReadOnlySpan<char> word) => word is ['U', '1' or '2', >= '0' and <= '9'];
}
