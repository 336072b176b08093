using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>The numbers and years that tell events of one name apart.</summary>
internal static class EventNumbers
{
    /// <summary>Where an event's name ends that may go on: năm 2018, Bắc Kinh 2022, 31.</summary>
    public static int End(Reading reading, int end)
    {
        if (end < reading.Count && reading.Word(end) is "năm" && reading.IsNumber(end + 1)) return end + 2;
        if (reading.Name(end) is { Known.Type: EntityType.Place } place && reading.IsNumber(end + place.Count))
        {
            return end + place.Count + 1;
        }

        var numbered = reading.IsNumber(end) && reading.Text.Tokens[end].Length is 4 or 2;
        return numbered && !reading.Is(end + 1, '/') ? end + 1 : end;
    }

    /// <summary>Where the ordinal that may stand here ends: lần thứ 5, lần hai.</summary>
    public static int Ordinal(Reading reading, int at)
    {
        if (at + 1 >= reading.Count || reading.Word(at) is not "lần") return at;
        return reading.Word(at + 1) is "thứ" ? Math.Min(at + 3, reading.Count) : at + 2;
    }

    /// <summary>XII</summary>
    public static bool Roman(Reading reading, int at) =>
        at < reading.Count && reading.Word(at).TrimStart("XVI").IsEmpty;
}
