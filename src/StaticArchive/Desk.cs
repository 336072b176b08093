using System.Text;
using StaticArchive.Annotate;
using StaticArchive.Curate;
using StaticArchive.Engine;
using StaticArchive.Engine.Read;
using StaticArchive.Engine.Store;
using StaticArchive.Gather;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages;
using StaticArchive.Stored;

namespace StaticArchive;

/// <summary>Where articles become annotated articles: what people know lies ready, the input streams through.</summary>
internal sealed class Desk
{
    private readonly InputFolder input;
    private readonly Corrections corrections;
    private readonly ProblemList problems;
    private readonly Stages stages;

    // Which file an id was first met in.
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    public Desk(InputFolder input, ProblemList problems, Stages stages)
    {
        (this.input, this.problems, this.stages) = (input, problems, stages);
        (Settings, var found) = StaticArchive.Settings.Read(input.Find("site.yml"));
        problems.Add(found);
        SettingsHold = found.All(problem => problem.Severity != Severity.Error);
        Registry = stages.In("knowledge", () => Knowledges.Registry(input, problems));
        corrections = Knowledges.Corrections(input, problems);
    }

    public SiteSettings Settings { get; }

    /// <summary>Whether every setting is as the curator wrote it; else addresses may not be those he wants.</summary>
    public bool SettingsHold { get; }

    public Registry Registry { get; }

    /// <summary>Curators have the last word, at every reading of an article.</summary>
    public AnnotatedArticle Decide(AnnotatedArticle annotated)
    {
        var (decided, orphans) = ApplyDecisions.To(annotated, corrections, Registry);
        problems.Add(orphans);
        return decided;
    }

    /// <summary>Warns of decisions about articles that the archive does not have.</summary>
    public void MissStrangers(Archive archive) =>
        problems.Add(corrections.Strangers(archive.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal)));

    /// <summary>Import, annotate, decide: all cores, input order.</summary>
    public IEnumerable<AnnotatedArticle> Articles(StoredTexts texts)
    {
        var importers = House.Importers(Settings);
        var knowledge = stages.In("knowledge", () => Knowledge.From(Registry));
        var annotators = House.Annotators(knowledge);
        var code = ContentHash.Of(CodeIdentity.Of(typeof(IAnnotator).Assembly, typeof(Vietnamese.Lists).Assembly, typeof(Article).Assembly, typeof(Desk).Assembly), knowledge.Version);
        return Noted(texts, stages.Each("import", input.Read("articles").SelectMany(Import)).Through(Annotate));

        IEnumerable<Article> Import(Document document)
        {
            var importer = importers.FirstOrDefault(importer => importer.Accepts(document));
            if (importer is null)
            {
                var extension = Path.GetExtension(document.Path).ToLowerInvariant();
                problems.Add([Problem.Error("input/" + document.Path, 0, extension is ".yml" or ".yaml"
                    ? "expected an article of the same name beside this file, found none"
                    : "expected a file that ends in .txt, .md, .html, .jsonl or .jsonl.gz")]);
                yield break;
            }

            foreach (var imported in Unreadable.Until(() => importer.Import(document), "input/" + document.Path, problems))
            {
                problems.Add(imported.Problems);
                if (imported.Article is not { } article || !IsNew(article.Id, "input/" + document.Path, imported.Line)) continue;
                problems.Add(MissingPictures.Of(article, document, input));
                yield return article;
            }
        }

        (ContentHash Key, AnnotatedArticle Annotated) Annotate(Article article)
        {
            var key = ContentHash.Of(code, ArticleBytes.Identity(article));
            var annotated = stages.In("annotate", () => texts.Remembered(key, () => AnnotateArticle.With(annotators, article)));
            return (key, Decide(annotated));
        }
    }

    /// <summary>Reads Markdown pages that were written before: nothing is annotated or decided again.</summary>
    public IEnumerable<AnnotatedArticle> Pages(string folder, StoredTexts texts)
    {
        return Noted(texts, new InputFolder(Path.GetDirectoryName(folder)!).Read(Path.GetFileName(folder)).Through(Read)
            .OfType<(string Path, ContentHash Key, AnnotatedArticle Annotated)>()
            .Where(read => IsNew(read.Annotated.Article.Id, read.Path, 0)).Select(read => (read.Key, read.Annotated)));

        (string, ContentHash, AnnotatedArticle)? Read(Document document)
        {
            var bytes = document.Bytes();
            var (article, found) = MarkdownPage.Read(document.Path, Encoding.UTF8.GetString(bytes));
            problems.Add(found);
            if (article is null) return null;
            var key = ContentHash.Of(bytes);
            return (document.Path, key, texts.Remembered(key, () => article));
        }
    }

    private bool IsNew(string id, string path, int line)
    {
        if (owners.TryAdd(id, path)) return true;
        problems.Add([Problem.Error(path, line, $"expected an id of its own, found \"{id}\", which {owners[id]} has; the first was kept")]);
        return false;
    }

    public GatherInputs ForGathering(DateOnly? epoch)
    {
        var inputs = new GatherInputs(Settings, Registry, [], epoch) { Thesaurus = Knowledges.Thesaurus(input, problems) };
        if (input.Find("permalinks.tsv") is not { } document) return inputs;
        var (recorded, found) = Permalinks.Read(document with { Path = "input/permalinks.tsv" });
        problems.Add(found);
        return inputs with { Recorded = recorded };
    }

    private static IEnumerable<AnnotatedArticle> Noted(StoredTexts texts, IEnumerable<(ContentHash Key, AnnotatedArticle Annotated)> articles)
    {
        foreach (var (key, annotated) in articles)
        {
            texts.Note(annotated.Article.Id, key);
            yield return annotated;
        }
    }
}
