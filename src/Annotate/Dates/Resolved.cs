using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Dates;

/// <summary>
/// The value of a date, the date it tells for later "cùng ngày" and "năm đó", and whether part of it was concluded.
/// </summary>
internal readonly record struct Resolved(string Value, PartialDate? Told, bool Inferred);
