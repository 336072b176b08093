namespace StaticArchive.Annotate.Names;

/// <summary>Whom a mention means: canonical name, and the entity's id unless that would be a guess.</summary>
internal sealed record Link(string Name, string? EntityId);
