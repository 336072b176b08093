using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>Keeps one page for each address: the first in the order of the house. The others are told.</summary>
internal static class OneAddress
{
    public static IEnumerable<PlannedPage> Each(IEnumerable<PlannedPage> plans, ProblemList problems)
    {
        var first = new Dictionary<Route, string?>();
        foreach (var plan in plans)
        {
            if (first.TryAdd(plan.Address, plan.Source))
            {
                yield return plan;
                continue;
            }

            var owner = first[plan.Address] ?? "a page that the site makes";
            problems.Add([Problem.Error(plan.Source ?? "output/" + plan.Address.File, 0,
                $"expected an address of its own; {plan.Address} is that of {owner}")]);
        }
    }
}
