using System.Collections.Frozen;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import.Layout;

/// <summary>The outlets that datelines name: those of the site's settings, then the list shipped with the program.</summary>
internal sealed class Outlets
{
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

    private static IEnumerable<(string, IEnumerable<string>)> Shipped() =>
        Lists.Rows("outlets.tsv").Select(row => (row[0], (IEnumerable<string>)(row.Length > 1 ? row[1].Split('|') : [])));
}
