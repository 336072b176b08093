using StaticArchive.Curate;
using StaticArchive.Engine.Read;
using StaticArchive.Model.News;

namespace StaticArchive;

/// <summary>What people vouch for, read from the input folder.</summary>
internal static class Knowledges
{
    /// <summary>The shipped list of the world's entities, overridden by <c>input/entities/*.yml</c>.</summary>
    public static Registry Registry(InputFolder input, ProblemList problems)
    {
        var curated = new List<CuratedEntity>();
        foreach (var document in input.Read("entities"))
        {
            var (entities, found) = ReadEntities.From(document);
            problems.Add(found);
            curated.AddRange(entities);
        }

        var (registry, clashes) = Registries.Merge(ShippedRegistry.Read(), curated);
        problems.Add(clashes);
        return registry;
    }

    public static Thesaurus Thesaurus(InputFolder input, ProblemList problems)
    {
        if (input.Find("tags.yml") is not { } document) return Model.News.Thesaurus.Empty;
        var (thesaurus, found) = ReadThesaurus.From(document);
        problems.Add(found);
        return thesaurus;
    }

    public static Corrections Corrections(InputFolder input, ProblemList problems)
    {
        if (input.Find("corrections.yml") is not { } document) return StaticArchive.Curate.Corrections.None;
        var (corrections, found) = ReadCorrections.From(document);
        problems.Add(found);
        return corrections;
    }
}
