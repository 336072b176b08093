using StaticArchive.Model.News;

namespace StaticArchive.Compose.Frame;

/// <summary>A name in a list: shape, name, and beside it a role and a count.</summary>
/// <param name="Kind">Class of its type: <c>per</c>.</param>
/// <param name="Href">Null without a page.</param>
/// <param name="Reviewed">A person confirmed it: its shape is filled.</param>
/// <param name="Role">Null for none.</param>
/// <param name="Count">Ready to print; empty for none.</param>
public sealed record NameView(string Kind, string Name, string? Href, bool Reviewed, string? Role, string Count)
{
    /// <summary>On an article's page, where it stands there; else null.</summary>
    public PlacesView? Places { get; init; }

    public static NameView Of(Surroundings around, Entity entity, string count = "") => new(
        Kinds.Class(entity.Type), entity.Name, entity.Address is { } address ? around.Href(address) : null,
        Vouched(entity), entity.Record?.Role, count);

    /// <summary>Some person stands behind it: the archive's own registry, or a decision on a mention.</summary>
    public static bool Vouched(Entity entity) => entity.Record is not null || entity.Reviewed > 0;
}

/// <summary>The paragraphs that mention a name.</summary>
/// <param name="First">Link to the first.</param>
/// <param name="All">Links to all, with spaces between them.</param>
/// <param name="Say">What the link says when it is read aloud.</param>
public sealed record PlacesView(string First, string All, string Say);
