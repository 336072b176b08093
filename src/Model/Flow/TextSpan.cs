namespace StaticArchive.Model.Flow;

/// <summary>A half-open stretch of text in UTF-16 units: <c>Start</c> is inside, <c>End</c> is not.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
    public string Of(string text) => text[Start..End];
    public TextSpan Shift(int by) => new(Start + by, End + by);
}
