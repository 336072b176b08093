using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>A date that texts name, and the articles that name it.</summary>
/// <param name="Value">
/// As in <see cref="DateMention.Value"/>, and always with a year: <c>1979-02-17</c>, <c>1979</c>, <c>1955/1975</c>.
/// </param>
/// <param name="Articles">Their numbers, newest first.</param>
public sealed record NamedDate(string Value, ValueList<int> Articles);
