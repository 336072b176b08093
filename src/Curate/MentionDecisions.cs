using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>Carries out decisions about names in the text.</summary>
internal static class MentionDecisions
{
    private static readonly Evidence Added = new("curator", 1, ReviewState.Added);

    /// <summary>True when the mention may not be linked to its entity: the registry says <c>not:</c>.</summary>
    public static bool IsKilled(Mention mention, Article article, Registry registry) =>
        mention.EntityId is { } id && registry.Find(id) is { Not.Count: > 0 } record
        && record.Not.Contains(mention.At.Span.Of(article.Blocks[mention.At.Block].Text), StringComparer.Ordinal);

    /// <summary>Without its entity the words stand for themselves.</summary>
    public static Mention Unlinked(Mention mention, Article article)
    {
        var words = mention.At.Span.Of(article.Blocks[mention.At.Block].Text);
        return mention with { Name = words, EntityId = EntityIds.Auto(mention.Type, words) };
    }

    /// <summary>Null when done; else the sentence that says what did not fit.</summary>
    public static string? Apply(Decision decision, Place at, List<Mention> mentions, Registry registry)
    {
        var found = mentions.FindIndex(m => m.At == at);
        if (decision.Verdict == Verdict.Reject)
        {
            if (found >= 0) mentions.RemoveAt(found);
            return null;
        }

        if (decision.Verdict != Verdict.Add && found < 0)
        {
            return $"orphan: expected a mention on \"{decision.Quote}\" in {decision.Article}, found none";
        }

        var record = decision.Entity is { } id ? registry.Find(id) : null;
        if (decision.Entity is not null && record is null)
        {
            return $"expected an id of the registry, found {decision.Entity}";
        }

        if (decision.Verdict == Verdict.Add) Add(decision, at, mentions, record);
        else mentions[found] = Changed(decision, mentions[found], record);
        return null;
    }

    private static void Add(Decision decision, Place at, List<Mention> mentions, EntityRecord? record)
    {
        mentions.RemoveAll(m => m.At.Block == at.Block && m.At.Span.Overlaps(at.Span));
        var type = record?.Type ?? decision.Type ?? EntityType.Person;
        var name = record?.Name ?? decision.Name ?? decision.Quote;
        mentions.Add(new(at, type, name, record?.Id ?? EntityIds.Auto(type, name), Added));
    }

    private static Mention Changed(Decision decision, Mention mention, EntityRecord? record)
    {
        var confirmed = mention with { Evidence = mention.Evidence with { State = ReviewState.Confirmed } };
        if (record is not null) return confirmed with { Type = record.Type, Name = record.Name, EntityId = record.Id };
        if (decision.Verdict != Verdict.Retype || decision.Type is not { } type || type == mention.Type)
        {
            return confirmed;
        }

        return confirmed with { Type = type, EntityId = EntityIds.Auto(type, mention.Name) };
    }
}
