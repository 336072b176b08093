using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Quotes;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Home;

/// <summary>Chooses a quote of the newest article for the home page.</summary>
public static class HomeQuotes
{
    private const int Shortest = 25;
    private const int Longest = 180;

    public static HomeQuoteView? Of(Surroundings around, Archive archive, int number, ITexts texts)
    {
        var (annotated, record) = (texts.Read(number), archive.Articles[number]);
        var (said, anchor) = QuoteAnchor.In(annotated).FirstOrDefault(q =>
            q.Said.First is { Kind: QuoteKind.Direct, Speakers.Count: > 0 } first
            && around.Settings.Shows(first.Evidence)
            && q.Said.Text(annotated.Article).Length is >= Shortest and <= Longest);
        return said is null ? null : new(
            said.Text(annotated.Article),
            Speakers.Of(around, archive, said.First)[0], new Offices(around, annotated).Of(said.First),
            $"{around.Href(record.Address)}#{anchor}", record.Title);
    }
}
