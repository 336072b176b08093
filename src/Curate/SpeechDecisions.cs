using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>Carries out decisions about dates and quotes.</summary>
internal static class SpeechDecisions
{
    private static readonly Evidence Added = new("curator", 1, ReviewState.Added);

    public static string? Apply(Decision decision, Place at, List<DateMention> dates)
    {
        var found = dates.FindIndex(d => d.At == at);
        switch (decision.Verdict)
        {
            case Verdict.Add:
                dates.RemoveAll(d => d.At.Block == at.Block && d.At.Span.Overlaps(at.Span));
                dates.Add(new(at, decision.Value!, Inferred: false, Added));
                return null;
            case Verdict.Reject:
                if (found >= 0) dates.RemoveAt(found);
                return null;
            case var _ when found < 0:
                return Orphan(decision, "date");
            default:
                dates[found] = dates[found] with
                {
                    Value = decision.Value ?? dates[found].Value,
                    Evidence = Confirmed(dates[found].Evidence),
                };
                return null;
        }
    }

    public static string? Apply(Decision decision, Place at, List<Quote> quotes, Registry registry)
    {
        var found = quotes.FindIndex(q => q.At == at);
        switch (decision.Verdict)
        {
            case Verdict.Add:
                quotes.RemoveAll(q => q.At.Block == at.Block && q.At.Span.Overlaps(at.Span));
                quotes.Add(new(at, Speakers(decision, registry), decision.Cue, QuoteKind.Direct, Added));
                return null;
            case Verdict.Reject:
                if (found >= 0) quotes.RemoveAt(found);
                return null;
            case var _ when found < 0:
                return Orphan(decision, "quote");
            case Verdict.Set:
                quotes[found] = quotes[found] with
                {
                    Speakers = Speakers(decision, registry),
                    Cue = decision.Cue ?? quotes[found].Cue,
                };
                break;
        }

        quotes[found] = quotes[found] with { Evidence = Confirmed(quotes[found].Evidence) };
        return null;
    }

    // A name that is no id stays a name, without a page to link to.
    private static ValueList<Speaker> Speakers(Decision decision, Registry registry) => decision.Speakers
        .Select(s => registry.Find(s) is { } record
            ? new Speaker(record.Name, record.Id, record.Voice(registry.Find))
            : new Speaker(s, null))
        .ToValueList();

    private static Evidence Confirmed(Evidence evidence) => evidence with { State = ReviewState.Confirmed };

    private static string Orphan(Decision decision, string kind) =>
        $"orphan: expected a {kind} on \"{decision.Quote}\" in {decision.Article}, found none";
}
