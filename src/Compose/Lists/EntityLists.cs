using System.Globalization;
using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Lists;

/// <summary>The lists A to Z of people, organisations, places and events.</summary>
public sealed class EntityLists(Surroundings around) : IPageKind
{
    private const int AboutLength = 90;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        Kinds.All.SelectMany(type => Index(archive, type).Plan(around, archive));

    private NameIndex Index(Archive archive, EntityType type)
    {
        var all = archive.Entities.Where(e => e.Type == type).ToArray();
        var listed = all.Where(e => e.Address is not null).ToArray();
        var title = Kinds.Words(around, type);
        return new(
            around.Paths.All(type), "list", title, around.Say("list.description", title), Kinds.Class(type),
            Sum(listed.Length, all.Length - listed.Length),
            listed.Select(e => new IndexEntry(e.Id, e.Name, e.Articles.Count, () => Row(archive, e))).ToValueList(),
            archive.Updated)
        {
            Find = new(
                EntityIds.Word(type), around.Say("list.find", title.ToLower(CultureInfo.InvariantCulture)),
                around.Href(new("/search/client.js")), around.Href(Routes.Home)),
        };
    }

    private ValueList<FactView> Sum(int listed, int others) =>
    [
        FactView.Of(around, listed, "list.withPage"),
        .. others > 0 ? [FactView.Of(around, others, "list.withoutPage")] : Array.Empty<FactView>(),
    ];

    private RowView Row(Archive archive, Entity entity) => new(
        NameView.Of(around, entity, around.Number(entity.Articles.Count)),
        About(entity), Spans.Years(archive, entity.Articles));

    private static string? About(Entity entity)
    {
        var about = entity.Record?.Role ?? (entity.Roles.Count > 0 ? entity.Roles[0].Role : null)
            ?? entity.Record?.Description;
        if (about is null || about.Length <= AboutLength) return about;
        var end = about.LastIndexOf(' ', AboutLength);
        return about[..(end > 0 ? end : AboutLength)].TrimEnd(',', ';', '.', ' ') + "…";
    }
}
