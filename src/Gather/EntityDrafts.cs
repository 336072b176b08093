using System.Runtime.InteropServices;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>
/// Everything counted about entities while articles stream by. Draft numbers are given in order of appearance.
/// </summary>
internal sealed class EntityDrafts(IReadOnlyDictionary<string, string> merged)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<EntityDraft> drafts = [];
    private readonly Dictionary<(int Entity, string Name), int> names = [];
    private readonly Dictionary<(int Entity, string Form), int> forms = [];
    private readonly Dictionary<(int Entity, string Role), RoleUse> roles = [];

    public IReadOnlyList<EntityDraft> All => drafts;
    public ILookup<int, Counted> Names => Counts(names);
    public ILookup<int, Counted> Forms => Counts(forms);
    public ILookup<int, RoleUse> Roles => roles.ToLookup(r => r.Key.Entity, r => r.Value);

    /// <summary>The entity's draft number; -1 when no mention of it was seen yet.</summary>
    public int Find(string id) => numbers.GetValueOrDefault(Settled(id), -1);

    /// <summary>Counts the article's mentions and roles; gives the entities it uses.</summary>
    /// <param name="weights">What a mention weighs in each block.</param>
    public Use[] Take(AnnotatedArticle annotated, int[] weights, double shown)
    {
        var uses = new Dictionary<int, Use>();
        foreach (var mention in annotated.Mentions)
        {
            if (mention.EntityId is null || !Shown.At(mention.Evidence, shown)) continue;
            var entity = Number(mention.EntityId, mention.Type);
            var use = uses.GetValueOrDefault(entity, new(entity, 0, 0));
            uses[entity] = use with { Mentions = use.Mentions + 1, Weight = use.Weight + weights[mention.At.Block] };
            Add(names, (entity, mention.Name));
            Add(forms, (entity, mention.At.Span.Of(annotated.Article.Blocks[mention.At.Block].Text)));
            drafts[entity] = drafts[entity].With(mention.Evidence.State);
        }

        foreach (var role in annotated.Roles)
        {
            if (role.EntityId is null || !Shown.At(role.Evidence, shown)) continue;
            var entity = Find(role.EntityId);
            if (!uses.ContainsKey(entity)) continue;
            var written = role.At.Span.Of(annotated.Article.Blocks[role.At.Block].Text);
            ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(roles, (entity, written), out _);
            seen = Seen(seen ?? new(written, 0, null, null), annotated.Article.Published);
        }

        // A stable sort: dictionaries that only grow keep the order of the text.
        return [.. uses.Values.OrderByDescending(u => u.Mentions)];
    }

    private int Number(string id, EntityType type)
    {
        id = Settled(id);
        if (numbers.TryGetValue(id, out var number)) return number;
        numbers.Add(id, drafts.Count);
        drafts.Add(new(id, type, 0, 0));
        return drafts.Count - 1;
    }

    private string Settled(string id) => merged.GetValueOrDefault(id, id);

    private static RoleUse Seen(RoleUse role, PartialDate? date)
    {
        role = role with { Count = role.Count + 1 };
        if (date is not { Year: not null } on) return role;
        var first = role.First is not { } f || string.CompareOrdinal(on.SortKey, f.SortKey) < 0;
        var last = role.Last is not { } l || string.CompareOrdinal(on.SortKey, l.SortKey) > 0;
        return role with { First = first ? on : role.First, Last = last ? on : role.Last };
    }

    private static void Add(Dictionary<(int, string), int> counts, (int, string) key) =>
        CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _)++;

    private static ILookup<int, Counted> Counts(Dictionary<(int Entity, string Text), int> counts) =>
        counts.ToLookup(c => c.Key.Entity, c => new Counted(c.Key.Text, c.Value));
}

/// <summary>An entity before it is known whether it gets a page.</summary>
internal readonly record struct EntityDraft(string Id, EntityType Type, int Mentions, int Reviewed)
{
    public EntityDraft With(ReviewState state) => this with
    {
        Mentions = Mentions + 1,
        Reviewed = Reviewed + (state is ReviewState.Confirmed or ReviewState.Added ? 1 : 0),
    };
}
