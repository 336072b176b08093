using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Coverage;

/// <summary>Says what is in the archive: by month, by source, how well known and how well reviewed.</summary>
public sealed class CoveragePage(Surroundings around) : IPageKind
{
    private const int MostLanguages = 10;

    public IEnumerable<PlannedPage> Plan(Archive archive, ITexts texts) =>
        [new(around.Paths.Coverage(), () => Make(archive))];

    private Page Make(Archive archive)
    {
        var (root, title) = (around.Paths.Coverage(), around.Say("coverage.title"));
        var calendar = Calendar.Of(archive);
        var sources = CoverageSources.Of(around, archive);
        var head = new PageHead(root, title, around.Say("coverage.description"))
        {
            Counts = Footing.Of(around, archive),
        };
        var view = new CoverageView(
            Frames.Of(around, head), [], around.Say("coverage.name"), title, Sum(archive),
            CoverageYears.Of(around, calendar), sources.Columns, sources.Rows,
            archive.Sources.Count > CoverageSources.MostSources
                ? around.Say("coverage.sourcesOf", CoverageSources.MostSources, around.Number(archive.Sources.Count))
                : "",
            new(around.Href(around.Paths.AllSources()), around.Say("frame.sources")),
            archive.Articles.Count == 0 ? [] : Known(archive, calendar), Forms(archive), Reviewed(archive.Holdings),
            Languages(archive));
        return new(root, "coverage", view, new(title, Updated: archive.Updated));
    }

    private ValueList<FactView> Sum(Archive archive)
    {
        var years = archive.Articles.Select(a => a.Published?.Year).OfType<int>().ToList();
        return
        [
            FactView.Of(around, archive.Articles.Count, "list.articles"),
            FactView.Of(around, archive.Sources.Count, "source.many"),
            .. years.Count > 0 ? [new FactView("", Wording.Years(years.Min(), years.Max()))] : Array.Empty<FactView>(),
        ];
    }

    private ValueList<ShareView> Known(Archive archive, Calendar calendar)
    {
        var all = archive.Articles.Count;
        var whole = archive.Articles.Count(a => a.Published?.Full is not null);
        return
        [
            Share("coverage.wholeDate", whole, around.Paths.Years()),
            Share("coverage.partDate", all - calendar.Undated.Count - whole),
            Share(
                "coverage.noDate", calendar.Undated.Count,
                calendar.Undated.Count > 0 ? around.Paths.Undated() : null),
            Share("coverage.concluded", archive.Holdings.DateConcluded),
            Share("coverage.source", archive.Articles.Count(a => a.Source >= 0), around.Paths.AllSources()),
            Share("coverage.titled", archive.Articles.Count(a => !a.TitleDerived)),
            Share("coverage.author", archive.Holdings.WithAuthor),
            Share("coverage.original", archive.Holdings.WithUrl),
        ];

        ShareView Share(string key, int count, Route? list = null) => ShareView.Of(
            around, around.Say(key), list is { } route ? around.Href(route) : null, count, all);
    }

    private ValueList<ShareView> Forms(Archive archive) => archive.Holdings.Forms.Select(f => ShareView.Of(
        around, ArticleMeta.Form(around, f.Form) ?? around.Say("coverage.formUnknown"), null, f.Articles,
        archive.Articles.Count)).ToValueList();

    private ValueList<ShareView> Reviewed(Holdings holdings)
    {
        var shares = new[]
        {
            Share("names", holdings.Names), Share("dates", holdings.Dates), Share("quotes", holdings.Quotes),
        };
        return shares.OfType<ShareView>().ToValueList();

        ShareView? Share(string kind, Reviewed found) => found.All == 0 ? null : ShareView.Of(
            around, around.Say("coverage." + kind, around.Number(found.All)), null, found.ByPeople, found.All);
    }

    private ValueList<ShareView> Languages(Archive archive) => archive.Holdings.Languages.Take(MostLanguages)
        .Select(l => ShareView.Of(around, Language(l.Text), null, l.Count, archive.Articles.Count)).ToValueList();

    // Newspapers of other languages are rare: their code says enough.
    private string Language(string code) => code.Split('-')[0] switch
    {
        "vi" => around.Say("coverage.vietnamese"),
        "en" => around.Say("coverage.english"),
        _ => code,
    };
}
