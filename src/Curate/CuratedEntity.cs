using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>An entity of the curators, and where it was written.</summary>
/// <param name="Path">As in a problem.</param>
public sealed record CuratedEntity(EntityRecord Record, string Path, int Line);
