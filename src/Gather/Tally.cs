using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>
/// Puts counted things in their order: most first, ties by ordinal order, so that no order of input shows.
/// </summary>
internal static class Tally
{
    public static IEnumerable<Counted> Sorted(IEnumerable<Counted> counts) =>
        counts.OrderByDescending(c => c.Count).ThenBy(c => c.Text, StringComparer.Ordinal);

    public static IEnumerable<RoleUse> Sorted(IEnumerable<RoleUse> roles) =>
        roles.OrderByDescending(r => r.Count).ThenBy(r => r.Role, StringComparer.Ordinal);
}
