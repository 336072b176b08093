using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Entities;

/// <summary>Who appears in the same articles as an entity: a drawing of the first, and a list of all.</summary>
public static class EntityTogether
{
    private const int Open = 10;

    public static TogetherView? Of(Surroundings around, Archive archive, Entity entity)
    {
        var names = entity.Together.Select(use => NameView.Of(
            around, archive.Entities[use.Entity], around.Say("entity.articles", around.Number(use.Mentions)))).ToList();
        if (names.Count == 0) return null;
        var rest = names.Skip(Open).ToValueList();
        return new(
            EntityNetwork.Of(around, archive, entity), names.Take(Open).ToValueList(), rest,
            around.Say("article.moreNames", rest.Count));
    }
}
