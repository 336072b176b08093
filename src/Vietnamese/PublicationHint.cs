using StaticArchive.Vietnamese.Dates;

namespace StaticArchive.Vietnamese;

/// <summary>Tells when an undated article was printed, as far as its own words do.</summary>
public static class PublicationHint
{
    // News puts its own day into the first paragraphs; later ones tell what was before.
    private const int Opening = 4;

    /// <summary>
    /// An EDTF date (<c>--05-16</c>, with the year only where the text has it) and the words that told it; null when
    /// none do.
    /// </summary>
    /// <remarks>
    /// The words "hôm nay 12/7" are believed anywhere; else the first whole day that the opening reports as past.
    /// </remarks>
    public static (string Edtf, string Words)? From(IEnumerable<string> paragraphs)
    {
        (string Edtf, string Words)? opening = null;
        var number = 0;
        foreach (var paragraph in paragraphs)
        {
            foreach (var date in WrittenDates.Find(paragraph))
            {
                if (date is not { To: null, From: { Anchor: DateAnchor.Calendar, Month: not null, Day: not null } })
                {
                    continue;
                }

                var told = (Edtf.Of(date.From), paragraph[date.Start..date.End]);
                if (date.Today) return told;
                if (number < Opening && date.Cue <= 0) opening ??= told;
            }

            number++;
        }

        return opening;
    }
}
