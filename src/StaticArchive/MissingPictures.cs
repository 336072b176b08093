using System.Text;
using StaticArchive.Engine.Read;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive;

/// <summary>Tells of pictures that an article shows and that are not in the input folder.</summary>
internal static class MissingPictures
{
    public static IEnumerable<Problem> Of(Article article, Document document, InputFolder input) =>
        from picture in article.Blocks.Select(block => block.Picture).OfType<string>().Distinct(StringComparer.Ordinal)
        where !picture.Contains("://", StringComparison.Ordinal) && input.Find(picture) is null
        select new Problem("input/" + document.Path, Line(document, Path.GetFileName(picture)), Weight(document),
            $"expected a picture at input/{picture}, found none");

    // Browsers leave pictures out of the pages they save, and nobody can bring those back.
    private static Severity Weight(Document document) =>
        document.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? Severity.Error : Severity.Warning;

    private static int Line(Document document, string name)
    {
        var text = Encoding.UTF8.GetString(document.Bytes());
        var at = text.IndexOf(name, StringComparison.Ordinal);
        return at < 0 ? 0 : 1 + text.AsSpan(0, at).Count('\n');
    }
}
