using StaticArchive.Compose.Frame;
using StaticArchive.Engine;
using StaticArchive.Engine.Read;
using StaticArchive.Engine.Render;
using StaticArchive.Engine.Store;
using StaticArchive.Gather;
using StaticArchive.Model.Flow;
using StaticArchive.Stored;

namespace StaticArchive;

/// <summary>The flow on one screen: folders in, site out.</summary>
internal static class Program
{
    /// <summary>The way of an article through the house.</summary>
    /// <param name="from">
    /// A folder of Markdown pages to publish instead of the input's articles; null for the input.
    /// </param>
    /// <param name="progress">Told (stage, done, of all).</param>
    /// <param name="records">Whether new addresses are written to <c>input/permalinks.tsv</c>.</param>
    public static BuildReport Build(Workplace at, string? from, Action<string, int, int> progress, bool records = true)
    {
        var (problems, stages) = (new ProblemList(), new Stages());
        try
        {
            return Flow(at, from, progress, records, problems, stages);
        }
        catch (ThemeException broken)
        {
            // Templates meet their views while pages are made.
            problems.Add([Opening.Fault(broken)]);
            return BuildReport.Nothing(problems, stages);
        }
    }

    private static BuildReport Flow(Workplace at, string? from, Action<string, int, int> progress, bool records,
        ProblemList problems, Stages stages)
    {
        if (Opening.Of(at, from, problems) is not { } output) return BuildReport.Nothing(problems, stages);
        using (output)
        {
            var input = new InputFolder(at.Input);
            var desk = new Desk(input, problems, stages);
            if (desk.SettingsLost) return BuildReport.Nothing(problems, stages);
            if (Opening.Theme(at, desk.Settings, problems) is not { } theme)
            {
                return BuildReport.Nothing(problems, stages);
            }

            using var store = PackedStore.Open(Path.Combine(at.Cache, "articles"));
            var texts = new StoredTexts(store, from is null ? desk.Decide : annotated => annotated);

            // In: documents -> articles -> annotated articles -> archive.
            var articles = from is null ? desk.Articles(texts) : desk.Pages(from, texts);
            var gathered = stages.In("gather", () =>
                GatherArchive.From(articles.Counted("articles", 0, progress), desk.ForGathering(Addressing.Epoch())));
            var archive = gathered.Archive;
            problems.Add(gathered.Problems);
            desk.MissStrangers(archive);
            texts.Number(archive);

            // Out: archive -> pages -> files, a few pages at a time.
            var pictures = new Pictures(input);
            var aside = TextPageFiles.Read(input, desk.Settings.Paths, problems);
            var site = new Surroundings(FeedRules.For(desk.Settings, archive), theme.Strings)
            {
                PictureAt = path => pictures.Find(path) is { } kept ? new(kept.Address, kept.Width, kept.Height) : null,
                TextLanguage = archive.Holdings.Languages is [var most, ..] && most.Text != desk.Settings.Language
                    ? most.Text : null,
                HasAbout = aside.Any(page => page.Address == desk.Settings.Paths.AboutPage()),
            };
            var kinds = House.PageKinds(site, aside);
            var formats = House.Formats(desk.Settings, theme, archive);
            var plans = OneAddress.Each(kinds.SelectMany(kind => kind.Plan(archive, texts)), problems).ToList();
            var pages = plans.Through(Published).Counted("pages", plans.Count, progress).Count();
            foreach (var file in stages.Each("shards", House.Shards(site, archive, texts, pictures).SelectMany(s => s)))
            {
                output.Write(file);
            }

            foreach (var file in formats.SelectMany(format => format.Last())) output.Write(file);
            problems.Add(output.Problems);
            var (written, kept, removed) = stages.In("finish", output.Finish);
            store.Save();
            if (records && desk.SettingsHold) Addressing.Record(at, gathered.Permalinks);
            return new(archive.Articles.Count, archive.Entities.Count, pages, written, kept, removed, problems, stages);

            // Each page is written where it was made: the disk takes as long as all the rest.
            PlannedPage Published(PlannedPage plan)
            {
                var page = stages.In("compose", plan.Make);
                var files = stages.In("render", () => formats.SelectMany(format => format.Each(page)).ToList());
                stages.In("write", () => files.ForEach(output.Write));
                return plan;
            }
        }
    }
}
