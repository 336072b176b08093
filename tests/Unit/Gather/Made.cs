using StaticArchive.Gather;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Gather;

/// <summary>
/// Small articles for tests: each name in brackets becomes a mention, <c>[Nga]</c> or <c>[Nga|place/nga]</c>.
/// </summary>
internal static class Made
{
    public static readonly SiteSettings Settings = new(
        "Kho", "", "https://example.org", "vi", "Asia/Ho_Chi_Minh", new PathWords(),
        EntityPageThreshold: 2, TagPageThreshold: 3, ConfidenceShown: 0.5,
        ReportAddress: null, Rights: null, Host: "none", Feeds: true,
        [new Outlet("Báo Mẫu", ["BM", "baomau.example"])]);

    public static AnnotatedArticle Article(
        string id, string title, string? date, params string[] paragraphs)
    {
        var blocks = new List<Block> { new(BlockRole.Title, title) };
        var mentions = new List<Mention>();
        foreach (var paragraph in paragraphs)
        {
            var text = "";
            foreach (var part in paragraph.Split('[', ']').Select((part, i) => (Text: part, Marked: i % 2 == 1)))
            {
                var name = part.Text.Split('|')[0];
                if (part.Marked)
                {
                    var type = part.Text.Contains("place/", StringComparison.Ordinal)
                        ? EntityType.Place
                        : EntityType.Person;
                    var entity = part.Text.Split('|') is [_, var given] ? given : EntityIds.Auto(type, name);
                    var at = new Place(blocks.Count, new(text.Length, text.Length + name.Length));
                    mentions.Add(new(at, type, name, entity, new("test", 0.9)));
                }

                text += name;
            }

            blocks.Add(new(BlockRole.Paragraph, text));
        }

        PartialDate? published = PartialDate.TryParse(date ?? "", out var read) ? read : null;
        return new(new(
            id, title, false, published, null, null, null, null, "vi", null, [], [.. blocks]))
        { Mentions = [.. mentions] };
    }

    public static EntityRecord Record(string id, EntityType type, string name, params string[] mergedFrom) =>
        new(id, type, name, [], [], null, null, null, null, null, [.. mergedFrom], true);

    public static Gathered Gather(
        IEnumerable<AnnotatedArticle> articles, IEnumerable<EntityRecord>? registry = null,
        ValueList<Permalink> recorded = default, DateOnly? epoch = null, Thesaurus? thesaurus = null) =>
        GatherArchive.From(articles, new(Settings, new([.. registry ?? []]), recorded, epoch)
        {
            Thesaurus = thesaurus ?? Thesaurus.Empty,
        });
}
