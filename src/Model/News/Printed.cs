using StaticArchive.Model.Flow;

namespace StaticArchive.Model.News;

/// <summary>
/// The texts that an article's blocks were cut from, so that offsets can be given in them (contract 3).
/// </summary>
/// <param name="Text">NFC, otherwise as it came.</param>
/// <param name="Origins">Where each block begins, in the order of <see cref="Article.Blocks"/>.</param>
public sealed record Printed(string Text, string? Title, string? Lead, ValueList<Origin> Origins);

/// <summary>The part a block was cut from, and its first UTF-16 unit there.</summary>
public readonly record struct Origin(Part Part, int Start);

/// <summary>The texts of a JSON line.</summary>
public enum Part
{
    Text,
    Title,
    Lead,
}
