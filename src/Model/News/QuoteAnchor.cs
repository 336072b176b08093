using System.Globalization;

namespace StaticArchive.Model.News;

/// <summary>
/// The anchor of each quote in its article: the paragraph's (<see cref="ParagraphAnchor"/>) and four hex digits of its
/// words, <c>p-1c8a03f2-q4e07</c>. Another quote found before it leaves it as it is.
/// </summary>
public static class QuoteAnchor
{
    // A title has no anchor of its own.
    private const string Title = "p-0";

    /// <summary>The utterances of an article, each with its anchor.</summary>
    public static IEnumerable<(Utterance Said, string Anchor)> In(AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        var paragraphs = ParagraphAnchor.Of(article);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return Utterance.In(annotated).Select(said => (said, ParagraphAnchor.Numbered(Anchor(said), seen)));

        string Anchor(Utterance said)
        {
            var words = ParagraphAnchor.Hash(said.Text(article)) & 0xFFFF;
            var paragraph = paragraphs[said.First.At.Block] ?? Title;
            return string.Create(CultureInfo.InvariantCulture, $"{paragraph}-q{words:x4}");
        }
    }
}
