using System.Collections.Frozen;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import.Layout;

/// <summary>
/// The outlets that datelines name: those of the site's settings, then the list shipped with the program.
/// </summary>
internal sealed class Outlets
{
    private static readonly string[] Kinds = ["Báo điện tử ", "Báo ", "Tạp chí điện tử "];
    private readonly FrozenDictionary<string, string> names;

    public Outlets(ValueList<Outlet> own)
    {
        var all = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, shorts) in own.Select(o => (o.Name, (IEnumerable<string>)o.ShortNames)).Concat(Shipped()))
        {
            foreach (var form in shorts.Prepend(name)) all.TryAdd(form.Normalize(), name);
        }

        names = all.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The outlet's name for any of its forms; null when nobody knows it.</summary>
    public string? Named(string form) => names.GetValueOrDefault(form);

    /// <summary>
    /// The outlet's name as this archive writes it: "Báo điện tử VTC News" is VTC News; a name that nobody knows
    /// stays as it is.
    /// </summary>
    public string Proper(string name)
    {
        var bare = Array.Find(Kinds, name.StartsWith) is { } kind ? name[kind.Length..] : name;
        return Named(name) ?? Named(bare) ?? name;
    }

    private static IEnumerable<(string, IEnumerable<string>)> Shipped() =>
        from row in Lists.Rows("outlets.tsv")
        select (row[0], (IEnumerable<string>)(row.Length > 1 ? row[1].Split('|') : []));
}
