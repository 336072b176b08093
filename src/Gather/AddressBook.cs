using System.Runtime.InteropServices;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>A thing that wants a page, and the address it would have if it were alone.</summary>
/// <param name="Vouched">People named it; where two want one address it goes before what the machine found.</param>
internal sealed record Claim(PermalinkKind Kind, string Id, Route Wish, PartialDate? Date, bool Vouched = true);

/// <summary>Gives every thing its address, whatever the order they come in and whichever machine asks.</summary>
/// <remarks>
/// A recorded address stays. Things that would share one all get a part of their id's hash, so that none depends on
/// which came first; only where one of them is recorded it keeps the plain address.
/// </remarks>
internal static class AddressBook
{
    private const int Digits = 6;

    public static Dictionary<(PermalinkKind, string), Route> Of(
        IReadOnlyCollection<Claim> claims, ValueList<Permalink> recorded)
    {
        var book = new Dictionary<(PermalinkKind, string), Route>(claims.Count);
        var taken = recorded.Select(p => p.Address).ToHashSet();
        var known = recorded
            .OrderBy(p => p.State).ThenBy(p => p.Address.Path, StringComparer.Ordinal)
            .GroupBy(p => (p.Kind, p.Id))
            .ToDictionary(g => g.Key, g => g.First().Address);
        var fresh = new List<Claim>();
        foreach (var claim in claims)
        {
            if (known.TryGetValue((claim.Kind, claim.Id), out var address)) book.Add((claim.Kind, claim.Id), address);
            else fresh.Add(claim);
        }

        Settle(fresh.Where(c => c.Vouched), book, taken);
        Settle(fresh.Where(c => !c.Vouched), book, taken);
        return book;
    }

    private static void Settle(
        IEnumerable<Claim> claims, Dictionary<(PermalinkKind, string), Route> book, HashSet<Route> taken)
    {
        var all = claims.OrderBy(c => c.Id, StringComparer.Ordinal).ThenBy(c => c.Kind).ToList();
        var wishes = new Dictionary<Route, int>(all.Count);
        foreach (var claim in all) CollectionsMarshal.GetValueRefOrAddDefault(wishes, claim.Wish, out _)++;
        var crowded = all.Where(c => wishes[c.Wish] > 1 || taken.Contains(c.Wish)).ToHashSet();
        foreach (var claim in all.Where(c => !crowded.Contains(c)))
        {
            book.Add((claim.Kind, claim.Id), claim.Wish);
            taken.Add(claim.Wish);
        }

        foreach (var claim in all.Where(crowded.Contains))
        {
            var digits = Digits;
            while (!taken.Add(Addresses.Apart(claim.Wish, claim.Id, digits))) digits++;
            book.Add((claim.Kind, claim.Id), Addresses.Apart(claim.Wish, claim.Id, digits));
        }
    }
}
