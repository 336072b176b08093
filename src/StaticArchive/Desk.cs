using System.Reflection;
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
    // The rooms that have a part in annotating: what is remembered lives as long as none of them changes.
    private static readonly Assembly[] Annotating =
    [
        typeof(IAnnotator).Assembly,
        typeof(Vietnamese.Lists).Assembly,
        typeof(Article).Assembly,
        typeof(Desk).Assembly,
    ];

    private readonly InputFolder input;
    private readonly Intake intake;
    private readonly Corrections corrections;
    private readonly ProblemList problems;
    private readonly Stages stages;

    public Desk(InputFolder input, ProblemList problems, Stages stages)
    {
        (this.input, this.problems, this.stages) = (input, problems, stages);
        intake = new(input, problems);
        (Settings, var found, SettingsLost) = StaticArchive.Settings.Read(input.Find("site.yml"));
        problems.Add(found);
        SettingsHold = found.All(problem => problem.Severity != Severity.Error);
        Registry = stages.In("knowledge", () => Knowledges.Registry(input, problems));
        corrections = Knowledges.Corrections(input, problems);
    }

    public SiteSettings Settings { get; }

    /// <summary>Whether every setting is as the curator wrote it; else addresses may not be those he wants.</summary>
    public bool SettingsHold { get; }

    /// <summary>Nothing of what the curator wrote could be read: the site would be another one.</summary>
    public bool SettingsLost { get; }

    public Registry Registry { get; }

    /// <summary>Curators have the last word, at every reading of an article.</summary>
    public AnnotatedArticle Decide(AnnotatedArticle annotated)
    {
        var (decided, orphans) = ApplyDecisions.To(annotated, corrections, Registry);
        problems.Add(orphans);
        return decided;
    }

    /// <summary>Warns of decisions about articles that the archive does not have.</summary>
    public void MissStrangers(Archive archive)
    {
        var known = archive.Articles.Select(article => article.Id).ToHashSet(StringComparer.Ordinal);
        problems.Add(corrections.Strangers(known));
    }

    /// <summary>Import, annotate, decide: all cores, input order.</summary>
    public IEnumerable<AnnotatedArticle> Articles(StoredTexts texts)
    {
        var importers = House.Importers(Settings);
        var knowledge = stages.In("knowledge", () => Knowledge.From(Registry));
        var annotators = House.Annotators(knowledge);
        var code = ContentHash.Of(CodeIdentity.Of(Annotating), knowledge.Version);
        var imported = input.Read("articles").SelectMany(document => intake.Articles(document, importers));
        return Noted(texts, stages.Each("import", imported).Through(Annotate));

        (ContentHash Key, AnnotatedArticle Annotated) Annotate(Article article)
        {
            var key = ContentHash.Of(code, ArticleBytes.Identity(article));
            var annotated = stages.In(
                "annotate", () => texts.Remembered(key, () => AnnotateArticle.With(annotators, article)));
            return (key, Decide(annotated));
        }
    }

    /// <summary>Reads Markdown pages that were written before: nothing is annotated or decided again.</summary>
    public IEnumerable<AnnotatedArticle> Pages(string folder, StoredTexts texts)
    {
        var pages = new InputFolder(Path.GetDirectoryName(folder)!).Read(Path.GetFileName(folder));
        return Noted(texts, pages.Through(Read)
            .OfType<(string Path, ContentHash Key, AnnotatedArticle Annotated)>()
            .Where(read => intake.IsNew(read.Annotated.Article.Id, read.Path, 0))
            .Select(read => (read.Key, read.Annotated)));

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

    public GatherInputs ForGathering(DateOnly? epoch)
    {
        var inputs = new GatherInputs(Settings, Registry, [], epoch)
        {
            Thesaurus = Knowledges.Thesaurus(input, problems),
        };
        if (input.Find("permalinks.tsv") is not { } document) return inputs;
        var (recorded, found) = Permalinks.Read(document with { Path = "input/permalinks.tsv" });
        problems.Add(found);
        return inputs with { Recorded = recorded };
    }

    private static IEnumerable<AnnotatedArticle> Noted(
        StoredTexts texts, IEnumerable<(ContentHash Key, AnnotatedArticle Annotated)> articles)
    {
        foreach (var (key, annotated) in articles)
        {
            texts.Note(annotated.Article.Id, key);
            yield return annotated;
        }
    }
}
