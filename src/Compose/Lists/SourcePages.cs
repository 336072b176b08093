using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages;
using StaticArchive.Vietnamese;

namespace StaticArchive.Compose.Lists;

/// <summary>The index of sources, and the articles of each.</summary>
public sealed class SourcePages(Surroundings around) : IPageKind
{
    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        Index(archive).Plan(around, archive)
            .Concat(archive.Sources.SelectMany(source => Articles(source).Plan(around, archive)));

    private NameIndex Index(Archive archive)
    {
        var unknown = archive.Articles.Count(a => a.Source < 0);
        return new(
            around.Paths.AllSources(), "sources", around.Say("frame.sources"), around.Say("source.listDescription"),
            null,
            [
                FactView.Of(around, archive.Sources.Count, "source.many"),
                .. unknown > 0 ? [FactView.Of(around, unknown, "source.unknown")] : Array.Empty<FactView>(),
            ],
            archive.Sources.Select(s => new IndexEntry(s.Address.Path, s.Name, s.Articles.Count, () => Row(archive, s)))
                .ToValueList(),
            archive.Updated);
    }

    private RowView Row(Archive archive, SourceRecord source) => new(
        new("", source.Name, around.Href(source.Address), true, null, around.Number(source.Articles.Count)), null,
        Spans.Years(archive, source.Articles));

    private ArticleList Articles(SourceRecord source) => new(
        "source", source.Name, around.Say("source.description", source.Name), source.Address, around.Paths.AllSources(),
        around.Say("frame.sources"), source.Articles,
        articles => EntityPage.Write("source/" + Slug.Of(source.Name), source.Name, "source", null, articles));
}
