using StaticArchive.Compose.Frame;
using StaticArchive.Engine;
using StaticArchive.Engine.Read;
using StaticArchive.Engine.Render;
using StaticArchive.Engine.Store;
using StaticArchive.Gather;
using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>The flow on one screen: folders in, site out.</summary>
internal static class Program
{
    /// <summary>The way of an article through the house.</summary>
    /// <param name="from">A folder of Markdown pages to publish instead of the input's articles; null for the input.</param>
    /// <param name="progress">Told (stage, done, of all).</param>
    /// <param name="records">Whether new addresses are written to <c>input/permalinks.tsv</c>.</param>
    public static BuildReport Build(Workplace at, string? from, Action<string, int, int> progress, bool records = true)
    {
        var (problems, stages) = (new ProblemList(), new Stages());
        if (Opening.Of(at, problems) is not { } output) return BuildReport.Nothing(problems, stages);
        using (output)
        {
            var input = new InputFolder(at.Input);
            var desk = new Desk(input, problems, stages);
            if (Opening.Theme(at, desk.Settings, problems) is not { } theme) return BuildReport.Nothing(problems, stages);
            using var store = PackedStore.Open(Path.Combine(at.Cache, "articles"));
            var texts = new StoredTexts(store, from is null ? desk.Decide : annotated => annotated);

            // In: documents -> articles -> annotated articles -> archive.
            var articles = from is null ? desk.Articles(texts) : desk.Pages(from, texts);
            var gathered = stages.In("gather", () => GatherArchive.From(articles.Counted("articles", 0, progress), desk.ForGathering(Addressing.Epoch())));
            var archive = gathered.Archive;
            problems.Add(gathered.Problems);
            texts.Number(archive);

            // Out: archive -> pages -> files, a few pages at a time.
            var pictures = new Pictures(input);
            var site = new Surroundings(desk.Settings, theme.Strings) { PictureAt = path => pictures.Find(path) is { } kept ? new(kept.Address, kept.Width, kept.Height) : null };
            var kinds = House.PageKinds(site, TextPageFiles.Read(input, desk.Settings.Paths, problems));
            var formats = House.Formats(desk.Settings, theme, archive);
            var plans = kinds.SelectMany(kind => kind.Plan(archive, texts)).ToList();
            foreach (var files in plans.Through(Made).Counted("pages", plans.Count, progress)) files.ForEach(output.Write);
            foreach (var file in stages.Each("shards", House.Shards(site, archive, texts, pictures).SelectMany(s => s))) output.Write(file);
            foreach (var file in formats.SelectMany(format => format.Last())) output.Write(file);
            problems.Add(output.Problems);
            var (written, kept, removed) = stages.In("finish", output.Finish);
            store.Save();
            if (records) Addressing.Record(at, gathered.Permalinks);
            return new(archive.Articles.Count, archive.Entities.Count, plans.Count, written, kept, removed, problems, stages);

            List<OutputFile> Made(PlannedPage plan)
            {
                var page = stages.In("compose", plan.Make);
                return stages.In("render", () => formats.SelectMany(format => format.Each(page)).ToList());
            }
        }
    }
}
