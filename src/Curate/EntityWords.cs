using System.Collections.Immutable;
using StaticArchive.Model.News;

namespace StaticArchive.Curate;

/// <summary>The words for types of entity in curated files, and what ids may look like.</summary>
internal static class EntityWords
{
    public static readonly ImmutableArray<string> Types =
        [.. Enum.GetValues<EntityType>().Select(EntityIds.Word)];

    public static EntityType? Type(string? word) =>
        Types.IndexOf(word ?? "") is >= 0 and var at ? Enum.GetValues<EntityType>()[at] : null;

    /// <summary><c>person/ely-ratner</c>: a type, a slash, then small letters, digits and hyphens.</summary>
    public static bool IsId(string id) => id.Split('/') is [var type, { Length: > 0 } rest]
        && Type(type) is not null && rest.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    /// <summary>The type that an id begins with; also of automatic ids such as <c>auto/person-0123456789</c>.</summary>
    public static EntityType? OfId(string id) =>
        Type(EntityIds.IsAuto(id) ? id["auto/".Length..].Split('-')[0] : id.Split('/')[0]);
}
