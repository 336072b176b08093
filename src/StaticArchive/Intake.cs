using StaticArchive.Engine.Read;
using StaticArchive.Import;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive;

/// <summary>Takes articles in: each from the importer that reads its file, each id once.</summary>
internal sealed class Intake(InputFolder input, ProblemList problems)
{
    // Which file an id was first met in.
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    public IEnumerable<Article> Articles(Document document, IEnumerable<IImporter> importers)
    {
        var path = "input/" + document.Path;
        var importer = importers.FirstOrDefault(importer => importer.Accepts(document));
        if (importer is null)
        {
            problems.Add([Unwanted(path)]);
            yield break;
        }

        foreach (var imported in Unreadable.Until(() => importer.Import(document), path, problems))
        {
            problems.Add(imported.Problems);
            if (imported.Article is not { } article || !IsNew(article.Id, path, imported.Line)) continue;
            problems.Add(MissingPictures.Of(article, document, input));
            yield return article with { Form = importer.Form };
        }
    }

    public bool IsNew(string id, string path, int line)
    {
        if (owners.TryAdd(id, path)) return true;
        problems.Add([Problem.Error(
            path, line, $"expected an id of its own, found \"{id}\", which {owners[id]} has; the first was kept")]);
        return false;
    }

    private static Problem Unwanted(string path) => Problem.Error(
        path, 0, Path.GetExtension(path).ToLowerInvariant() is ".yml" or ".yaml"
            ? "expected an article of the same name beside this file, found none"
            : "expected a file that ends in .txt, .md, .html, .jsonl or .jsonl.gz");
}
