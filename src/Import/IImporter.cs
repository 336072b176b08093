using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Import;

/// <summary>Reads one kind of input file.</summary>
public interface IImporter
{
    bool Accepts(Document document);

    /// <summary>What its articles are told to have been.</summary>
    ArticleForm Form { get; }

    /// <summary>The articles in a document, one by one as they are read; a file of JSON lines has many.</summary>
    IEnumerable<Imported> Import(Document document);
}

/// <summary>
/// What came out of a document: an article, or the problems that stopped it, or an article and warnings.
/// </summary>
/// <param name="Printed">The texts it was cut from; null where nobody asks for offsets in them.</param>
/// <param name="Line">On which the article stands in a file that holds many; 0 when the file is the article.</param>
public sealed record Imported(Article? Article, ValueList<Problem> Problems, Printed? Printed = null, int Line = 0);
