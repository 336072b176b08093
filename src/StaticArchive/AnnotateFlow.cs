using System.Text;
using StaticArchive.Compose.Articles;
using StaticArchive.Engine;
using StaticArchive.Engine.Read;
using StaticArchive.Engine.Store;
using StaticArchive.Gather;
using StaticArchive.Model.Flow;
using StaticArchive.Stored;

namespace StaticArchive;

/// <summary>
/// The first half of the flow: annotated articles as Markdown pages, which <c>build --from</c> publishes.
/// </summary>
internal static class AnnotateFlow
{
    /// <param name="at">Its output is the folder of pages, never the site.</param>
    public static BuildReport Run(Workplace at, Action<string, int, int> progress)
    {
        var (problems, stages) = (new ProblemList(), new Stages());
        if (Opening.Output(at, problems) is not { } output) return BuildReport.Nothing(problems, stages);
        using (output)
        {
            var desk = new Desk(new InputFolder(at.Input), problems, stages);
            using var store = PackedStore.Open(Path.Combine(at.Cache, "articles"));
            var texts = new StoredTexts(store, desk.Decide);
            var articles = desk.Articles(texts).Counted("articles", 0, progress);
            var gathered = stages.In(
                "gather", () => GatherArchive.From(articles, desk.ForGathering(Addressing.Epoch())));
            problems.Add(gathered.Problems);
            texts.Number(gathered.Archive);
            var numbers = Enumerable.Range(0, gathered.Archive.Articles.Count);
            foreach (var page in numbers.Through(Page).Counted("pages", gathered.Archive.Articles.Count, progress))
            {
                output.Write(page);
            }

            var (written, kept, removed) = stages.In("finish", output.Finish);
            store.Save();
            return new(gathered.Archive.Articles.Count, gathered.Archive.Entities.Count, numbers.Count(), written, kept,
                removed, problems, stages);

            OutputFile Page(int number)
            {
                var record = gathered.Archive.Articles[number];
                var article = ArticleMarkdown.Gathered(gathered.Archive, record, texts.Read(number));
                var text = ArticleMarkdown.Of(desk.Settings, gathered.Archive, article);
                return new(record.Address.Path.Trim('/') + ".md", Encoding.UTF8.GetBytes(text));
            }
        }
    }
}
