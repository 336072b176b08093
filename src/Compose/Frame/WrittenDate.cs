using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>
/// The value of a date in a text: a day, a part of one, or a stretch from <see cref="First"/> to <see cref="Last"/>.
/// </summary>
public sealed record WrittenDate(PartialDate First, PartialDate? Last)
{
    /// <summary>Null for a value that is only a relation to an unknown day (<c>PUB-1D</c>).</summary>
    public static WrittenDate? Of(string value)
    {
        var ends = value.Split('/');
        if (!PartialDate.TryParse(ends[0], out var first)) return null;
        return ends.Length > 1 && PartialDate.TryParse(ends[1], out var last) ? new(first, last) : new(first, null);
    }

    /// <summary><c>16.5.2024</c>, <c>5.5.2024 – 8.5.2024</c>.</summary>
    public string Text => Last is { } last ? $"{Wording.Day(First)} – {Wording.Day(last)}" : Wording.Day(First);
}
