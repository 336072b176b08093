using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>
/// An article with everything known about it. Each list is in text order and without overlaps of its own kind.
/// </summary>
public sealed record AnnotatedArticle(Article Article)
{
    public ValueList<Mention> Mentions { get; init; }
    public ValueList<DateMention> Dates { get; init; }

    /// <summary>Direct, partial and indirect.</summary>
    public ValueList<Quote> Quotes { get; init; }
    public ValueList<Caption> Captions { get; init; }
    public ValueList<RoleMention> Roles { get; init; }

    /// <summary>Names of tags; empty until gathered.</summary>
    public ValueList<string> Tags { get; init; }

    /// <summary>Empty until gathered.</summary>
    public ValueList<RelatedArticle> Related { get; init; }
}

/// <summary>Another article worth reading, and why: the names that both share.</summary>
public sealed record RelatedArticle(string Id, string Title, ValueList<string> Shared);
