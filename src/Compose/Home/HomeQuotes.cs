using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Frame;
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
        var said = Utterance.In(annotated).FirstOrDefault(u =>
            u.First is { Kind: QuoteKind.Direct, Speakers.Count: > 0 } && around.Settings.Shows(u.First.Evidence)
            && u.Text(annotated.Article).Length is >= Shortest and <= Longest);
        if (said is null) return null;
        var anchor = ParagraphAnchor.Of(annotated.Article)[said.First.At.Block];
        return new(
            said.Text(annotated.Article),
            Speakers.Of(around, archive, said.First)[0], new Offices(around, annotated).Of(said.First),
            around.Href(record.Address) + (anchor is null ? "" : "#" + anchor), record.Title);
    }
}
