using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Compose.Entities;

/// <summary>What can be said of an entity in a line, a sum, and links.</summary>
public static class EntityWords
{
    private const int NamesInLine = 3;
    private const int Forms = 8;

    /// <summary>Its role and description; without both, with whom it appears.</summary>
    public static string Line(Surroundings around, Archive archive, Entity entity)
    {
        var role = entity.Record?.Role is { Length: > 0 } r ? Sentence(r) : "";
        var description = entity.Record?.Description is { Length: > 0 } d ? Sentence(d) : "";
        if (description.StartsWith(role.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) role = "";
        if (role.Length + description.Length > 0) return $"{role} {description}".Trim();
        var names = string.Join(", ", entity.Together.Take(NamesInLine).Select(u => archive.Entities[u.Entity].Name));
        if (entity.Roles is [var seen, ..]) return around.Say("entity.seenAs", seen.Role);
        return names.Length > 0 ? around.Say("entity.with", names) : around.Say("entity.unknown");
    }

    public static ValueList<FactView> Sum(Surroundings around, Entity entity)
    {
        var facts = new List<FactView>
        {
            FactView.Of(around, entity.Articles.Count, "entity.unitArticles"),
            FactView.Of(around, entity.Mentions, "entity.unitMentions"),
        };
        if (entity.Quoting.Count > 0) facts.Add(FactView.Of(around, entity.Quoting.Count, "entity.unitQuoting"));
        facts.Add(entity.Reviewed > 0
            ? FactView.Of(around, entity.Reviewed, "entity.unitReviewed")
            : new("", around.Say("article.noneReviewed")));
        return facts.ToValueList();
    }

    public static ValueList<NameView> Spellings(Surroundings around, Entity entity) => entity.Forms.Take(Forms)
        .Select(f => new NameView(Kinds.Class(entity.Type), f.Text, null, true, null, around.Number(f.Count)))
        .ToValueList();

    public static EntityLinksView Links(Surroundings around, Archive archive, Entity entity)
    {
        var address = entity.Address!.Value;
        return new(
            entity.Record?.Wikidata is { Length: > 0 } id
                ? new($"https://www.wikidata.org/wiki/{Uri.EscapeDataString(id)}", $"Wikidata {id}")
                : null,
            entity.Record?.Coordinates, EntityIds.IsAuto(entity.Id) ? null : entity.Id,
            around.Settings.Feeds && FeedRules.Of(archive, entity) is { } feed
                ? around.Href(feed.Folder) + "feed.xml"
                : null,
            around.Href(new Route("/" + address.MarkdownFile)));
    }

    /// <summary>The Markdown published beside the page.</summary>
    public static MarkdownBody Body(
        Surroundings around, Archive archive, Entity entity, string line, ValueList<int> articles) =>
        new(EntityPage.Write(
            entity.Id, entity.Name, EntityIds.Word(entity.Type), line,
            articles.Select(a => archive.Articles[a]).Select(a => new ListedArticle(
                a.Title, around.Href(a.Address), a.Published?.ToString()))), []);

    /// <summary>The first and the last day in its articles; no last one when it is the same.</summary>
    public static (TimeView? First, TimeView? Last) Span(Archive archive, ValueList<int> newestFirst)
    {
        var dated = newestFirst.Select(a => archive.Articles[a].Published).Where(p => p?.Year is not null).ToList();
        if (dated.Count == 0) return (null, null);
        return (Wording.Time(dated[^1]), dated[0] == dated[^1] ? null : Wording.Time(dated[0]));
    }

    private static string Sentence(string text) => text is [.., '.' or '!' or '?' or '…']
        ? Capital(text) : Capital(text) + ".";

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
