using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>The archive, and what gathering leaves for people: addresses to record, and problems.</summary>
/// <param name="Permalinks">Recorded and new ones together, sorted by address.</param>
public sealed record Gathered(Archive Archive, ValueList<Permalink> Permalinks, ValueList<Problem> Problems);
