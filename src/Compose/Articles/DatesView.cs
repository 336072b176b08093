using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Articles;

/// <summary>The dates of an article: weeks when its days lie in one or two of them, and rows for the others.</summary>
/// <param name="Months">The months of the weeks: <c>5.2024</c>; empty without weeks.</param>
public sealed record DatesView(string Months, ValueList<ValueList<DayView>> Weeks, ValueList<DateRowView> Rows);

/// <summary>A day of a week.</summary>
/// <param name="Times">How often the text names it, when more than once.</param>
public sealed record DayView(
    string Weekday, string Number, bool Named, bool Published, ValueList<LinkView> Paragraphs, string Times);

/// <summary>A date in the list: value, words as written, where.</summary>
public sealed record DateRowView(
    string Kind, string? Iso, string Text, string Written, bool Reviewed, ValueList<LinkView> Paragraphs);
