using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Who says a quote, by which verb, and which rule found it.</summary>
internal sealed record Attribution(ValueList<Speaker> Speakers, string? Cue, string Rule, double Confidence);
