namespace StaticArchive.Model.News;

/// <summary>A text and how often it occurs.</summary>
public sealed record Counted(string Text, int Count);
