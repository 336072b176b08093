using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>Its articles as a whole: what their originals say, and what people reviewed.</summary>
/// <param name="Languages">Languages of the texts, as <see cref="Article.Language"/>, most articles first.</param>
/// <param name="WithUrl">Articles of which the address of the original is known.</param>
/// <param name="WithAuthor">Articles that name their author.</param>
/// <param name="DateConcluded">Articles whose date is not given, but was concluded from their words.</param>
public sealed record Holdings(
    ValueList<Counted> Languages, int WithUrl, int WithAuthor, int DateConcluded, Reviewed Names, Reviewed Dates,
    Reviewed Quotes)
{
    public static readonly Holdings None = new([], 0, 0, 0, default, default, default);

    /// <summary>Quotes in quotation marks; <see cref="Quotes"/> has reported speech too.</summary>
    public int InMarks { get; init; }

    /// <summary>How the articles came into the archive, in the order of <see cref="ArticleForm"/>.</summary>
    public ValueList<FormCount> Forms { get; init; } = [];
}

/// <summary>Articles that were read from one kind of file; null when it is unknown.</summary>
public readonly record struct FormCount(ArticleForm? Form, int Articles);

/// <summary>Annotations of one kind that readers see, and how many of them a person confirmed or added.</summary>
public readonly record struct Reviewed(int All, int ByPeople)
{
    public Reviewed With(ReviewState state) =>
        new(All + 1, ByPeople + (state is ReviewState.Confirmed or ReviewState.Added ? 1 : 0));
}
