namespace StaticArchive.Model.Flow;

/// <summary>An option of the theme as a site sets it, and where. What is offered, only the theme knows.</summary>
/// <param name="Path">As in a <see cref="Problem"/>.</param>
public sealed record ThemeChoice(string Name, string Value, string Path, int Line);
