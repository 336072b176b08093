using StaticArchive.Annotate;
using StaticArchive.Annotate.Dates;
using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Quotes;
using StaticArchive.Curate;
using StaticArchive.Model.News;
using StaticArchive.Specs;
using StaticArchive.Unit.Annotate;

namespace StaticArchive.Unit.Specs;

/// <summary>The texts of examples with their annotations written in.</summary>
internal static class AnnotateSpecs
{
    private static readonly Knowledge Known = Knowledge.From(ShippedRegistry.Read());

    /// <summary><c>[Moskva|PLA|Moscow]</c></summary>
    public static string Names(SpecExample example) => Marked(
        example.Given, Named(example.Given).Mentions, m => m.At,
        (m, words) => $"[{words}|{EntityIds.Code(m.Type)}{(words == m.Name ? "" : "|" + m.Name)}]");

    /// <summary><c>[Tổng thống Nga](Vladimir Putin)</c></summary>
    public static string Roles(SpecExample example) => Marked(
        example.Given, new RoleAnnotator(Known).Annotate(Named(example.Given)).Roles, r => r.At,
        (r, words) => $"[{words}]({r.Name})");

    /// <summary><c>[Hôm qua](PUB-1D)</c>; the words after "example" are the day of publication.</summary>
    public static string Dates(SpecExample example) => Marked(
        example.Given, new DateAnnotator().Annotate(new(Written.Article(example.Given, example.About))).Dates,
        d => d.At, (d, words) => $"[{words}]({d.Value})");

    /// <summary><c>“[Chúng tôi sẽ xây cầu](Trần Văn Lâm; nói)”</c></summary>
    public static string Quotes(SpecExample example)
    {
        var annotated = new QuoteAnnotator().Annotate(NamedText.Read(example.Given));
        return Said(annotated, annotated.Quotes);
    }

    /// <summary><c>Ông Lâm cho biết, [cầu đã xong](Trần Văn Lâm; cho biết).</c></summary>
    public static string Statements(SpecExample example)
    {
        var annotated = new StatementAnnotator().Annotate(new QuoteAnnotator().Annotate(NamedText.Read(example.Given)));
        return Said(annotated, annotated.Quotes.Where(q => q.Kind == QuoteKind.Indirect));
    }

    /// <summary><c>[Washington] nói thay [Mỹ]</c>, a line each; nothing where all speak for themselves.</summary>
    public static string Metonyms(SpecExample example)
    {
        var reported = new StatementAnnotator().Annotate(new QuoteAnnotator().Annotate(Named(example.Given)));
        var speakers = new MetonymAnnotator(Known).Annotate(reported).Quotes.SelectMany(q => q.Speakers).Distinct();
        return string.Join(
            '\n', speakers.Select(s => s.StandsFor is { } voice ? $"{s.Name} nói thay {voice.Name}" : s.Name));
    }

    private static AnnotatedArticle Named(string text) => new NameAnnotator(Known).Annotate(new(Written.Article(text)));

    private static string Said(AnnotatedArticle annotated, IEnumerable<Quote> quotes) =>
        Marked(string.Join('\n', annotated.Article.Blocks.Select(b => b.Text)), quotes, q => q.At, (quote, words) =>
        {
            var who = quote.Speakers.Count == 0 ? "?" : string.Join(", ", quote.Speakers.Select(s => s.Name));
            return $"[{words}]({who}{(quote.Cue is null ? "" : "; " + quote.Cue)})";
        });

    private static string Marked<T>(string text, IEnumerable<T> found, Func<T, Place> at, Func<T, string, string> mark)
    {
        var lines = text.Split('\n');
        foreach (var item in found.Reverse())
        {
            var (block, span) = (at(item).Block, at(item).Span);
            var marked = mark(item, span.Of(lines[block]));
            lines[block] = lines[block].Remove(span.Start, span.Length).Insert(span.Start, marked);
        }

        return string.Join('\n', lines);
    }
}
