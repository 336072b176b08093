using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>The offices of an entity as articles write them, each with the time in which it was seen.</summary>
public static class EntityRoles
{
    private const int Most = 8;
    private const double Axis = 250;
    private const double Narrowest = 6;

    public static RolesView? Of(Surroundings around, Entity entity)
    {
        if (entity.Roles.Count == 0) return null;
        var dated = entity.Roles.SelectMany(r => new[] { Months(r.First), Months(r.Last) }).OfType<int>().ToList();
        var (first, last) = dated.Count > 0 ? (dated.Min(), dated.Max()) : (0, 0);
        return new(
            dated.Count > 0 ? Wording.Years(first / 12, last / 12) : "", last > first,
            entity.Roles.Take(Most).Select(r => Row(around, r, first, last)).ToValueList());
    }

    private static RoleView Row(Surroundings around, RoleUse role, int first, int last)
    {
        var (from, to) = (Months(role.First) ?? first, Months(role.Last) ?? last);
        var scale = last > first ? (Axis - Narrowest) / (last - first) : 0;
        return new(
            role.Role, Seen(role), around.Number(role.Count),
            Unit((from - first) * scale), Unit((to - from) * scale + Narrowest));
    }

    private static string Seen(RoleUse role) => (role.First, role.Last) switch
    {
        ({ Year: { } a }, { Year: { } b }) => Wording.Years(a, b),
        ({ Year: { } a }, _) => Wording.Years(a, a),
        _ => "–",
    };

    private static int? Months(PartialDate? date) =>
        date is { Year: { } year } d ? year * 12 + (d.Month ?? 1) - 1 : null;

    private static string Unit(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
