using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Compose.Lists;

/// <summary>The index of tags, and the articles of each.</summary>
public sealed class TagPages(Surroundings around) : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        Index(archive).Plan(around, archive)
            .Concat(archive.Tags.SelectMany(tag => Articles(tag).Plan(around, archive)));

    private NameIndex Index(Archive archive) => new(
        around.Paths.AllTags(), "tags", around.Say("frame.tags"), around.Say("tag.listDescription"), null,
        [FactView.Of(around, archive.Tags.Count, "tag.many")],
        archive.Tags.Select(tag =>
            new IndexEntry(tag.Address.Path, tag.Name, tag.Articles.Count, () => Row(archive, tag))).ToValueList(),
        archive.Updated);

    private RowView Row(Archive archive, TagRecord tag) => new(
        new("", tag.Name, around.Href(tag.Address), true, null, around.Number(tag.Articles.Count)), null,
        Spans.Years(archive, tag.Articles));

    private ArticleList Articles(TagRecord tag) => new(
        "tag", tag.Name, around.Say("tag.description", tag.Name), tag.Address, around.Paths.AllTags(),
        around.Say("frame.tags"), tag.Articles, articles => TagPage.Write(tag.Name, articles));
}
