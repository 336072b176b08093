using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Gather;

/// <summary>
/// Brings annotated articles together into the archive: what is known across articles, computed once.
/// </summary>
public static class GatherArchive
{
    /// <param name="articles">Each id once. Streamed once; their texts are not kept.</param>
    public static Gathered From(IEnumerable<AnnotatedArticle> articles, GatherInputs inputs)
    {
        var merged = Merged(inputs.Registry);
        var reading = Reading.Of(articles, inputs.Settings, merged);
        var gists = reading.Gists;
        var entities = EntityList.Of(reading, inputs.Registry, inputs.Settings.EntityPageThreshold);
        var uses = Array.ConvertAll(
            entities.Uses, u => u.Select(x => new EntityUse(x.Entity, x.Mentions)).ToValueList());
        var tags = Tags.Of(
            gists, entities.Uses, reading.Terms, entities.Names, entities.Articles, entities.Paged,
            new(inputs.Thesaurus));
        var tagPages = TagPages.Of(
            tags, entities.Names.Where((_, i) => entities.Paged[i]), inputs.Settings.TagPageThreshold, inputs.Recorded);
        var outlets = Outlets(Sources.Of(gists, inputs.Settings));
        int[] days = [.. gists.Select(g => g.Day)];
        var related = RelatedArticles.Of(uses, entities.Articles, entities.Paged, days);
        var together = Companions.Of(uses, entities.Articles, entities.Paged);

        var tagIds = TagPages.Ids(tagPages.Select(t => t.Name), inputs.Recorded);
        var claims = Claims.Of(
            inputs.Settings.Paths, gists, entities, reading.Drafts,
            [.. tagPages.Select(t => t with { Name = tagIds[t.Name] })], outlets);
        var book = AddressBook.Of(claims, inputs.Recorded);
        var ledger = Ledger.Settle(claims, book, inputs.Recorded, inputs.Registry, merged);

        var archive = new Archive(
            ArticleRecords(gists, uses, tags, tagPages, outlets, related, book),
            EntityRecords(reading.Drafts, entities, together, book),
            [.. tagPages.Select(t => new TagRecord(t.Name, TagAt(t.Name), NewestFirst(t.Articles)))],
            [.. outlets.Select(s => new SourceRecord(s.Name, SourceAt(s.Name), NewestFirst(s.Articles)))],
            gists.Select(g => g.Published?.Full).Max() ?? inputs.Epoch,
            ledger.Redirects)
        {
            Dates = NamedDates(gists),
            Holdings = reading.Holdings,
        };
        return new(archive, ledger.Permalinks, ledger.Problems);

        Route TagAt(string name) => book[(PermalinkKind.Tag, tagIds[name])];
        Route SourceAt(string name) => book[(PermalinkKind.Source, name)];
    }

    private static List<(string Name, int[] Articles)> Outlets(string?[] sources) =>
        sources.Select((name, article) => (name, article)).Where(s => s.name is not null)
            .GroupBy(s => s.name!, s => s.article, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, Articles: g.ToArray()))
            .OrderBy(s => s.Name, Order.Names).ToList();

    private static ValueList<NamedDate> NamedDates(ValueList<Gist> gists) =>
    [
        .. Enumerable.Range(0, gists.Count)
            .SelectMany(article => gists[article].Dates, (article, value) => (Value: value, Article: article))
            .GroupBy(d => d.Value, d => d.Article, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new NamedDate(g.Key, NewestFirst([.. g]))),
    ];

    private static ValueList<ArticleRecord> ArticleRecords(
        ValueList<Gist> gists, ValueList<EntityUse>[] uses, ValueList<string>[] tags,
        List<(string Name, int[] Articles)> tagPages, List<(string Name, int[] Articles)> outlets,
        ValueList<Related>[] related,
        Dictionary<(PermalinkKind, string), Route> book)
    {
        var sourceOf = new int[gists.Count];
        Array.Fill(sourceOf, -1);
        for (var i = 0; i < outlets.Count; i++)
        {
            foreach (var article in outlets[i].Articles) sourceOf[article] = i;
        }

        var tagNumbers = tagPages.Select((t, i) => (t.Name, i))
            .ToDictionary(t => t.Name, t => t.i, StringComparer.Ordinal);
        return
        [
            .. gists.Select((g, i) => new ArticleRecord(
                g.Id, book[(PermalinkKind.Article, g.Id)], g.Title, g.TitleDerived, g.Summary, g.Published,
                sourceOf[i], uses[i],
                [.. tags[i].Where(tagNumbers.ContainsKey).Select(name => tagNumbers[name])], tags[i], related[i],
                i - 1, i + 1 < gists.Count ? i + 1 : -1)),
        ];
    }

    private static ValueList<Entity> EntityRecords(
        EntityDrafts drafts, EntityList entities, ValueList<EntityUse>[] together,
        Dictionary<(PermalinkKind, string), Route> book)
    {
        var (forms, roles) = (drafts.Forms, drafts.Roles);
        return
        [
            .. entities.Drafts.Select((draft, i) =>
            {
                var counted = drafts.All[draft];
                return new Entity(
                    counted.Id, entities.Records[i]?.Type ?? counted.Type, entities.Names[i],
                    entities.Paged[i] ? book[(PermalinkKind.Entity, counted.Id)] : null, entities.Records[i],
                    [.. Tally.Sorted(forms[draft])], [.. Tally.Sorted(roles[draft])],
                    NewestFirst(entities.Articles[i]), counted.Mentions, counted.Reviewed,
                    NewestFirst(entities.Quoting[i]), together[i]);
            }),
        ];
    }

    private static ValueList<int> NewestFirst(int[] articles) => [.. articles.Reverse()];

    private static Dictionary<string, string> Merged(Registry registry)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in registry.Records)
        {
            foreach (var old in record.MergedFrom) merged.TryAdd(old, record.Id);
        }

        return merged;
    }
}
