namespace StaticArchive.Pages;

/// <summary>An article in the list of a Markdown page.</summary>
/// <param name="Address">As it stands in the link.</param>
/// <param name="Date">As printed behind the title; null without one.</param>
public sealed record ListedArticle(string Title, string Address, string? Date);
