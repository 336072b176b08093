using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Gather;

/// <summary>Makes gists, article by article, and lets go of the texts.</summary>
internal static class Gisting
{
    private const int SummaryLength = 240;
    private const int TermsKept = 24;

    public static Gist Of(
        AnnotatedArticle annotated, Terms terms, EntityDrafts drafts, Survey survey, double shown)
    {
        var article = annotated.Article;
        var weights = Weights(article.Blocks);
        var uses = drafts.Take(annotated, weights, shown);
        var present = uses.Select(u => u.Entity).ToHashSet();
        return new(
            article.Id, article.Title, article.TitleDerived, Summary(article.Blocks), article.Published, article.Source,
            article.Tags, uses, Quoted(annotated, drafts, present, shown),
            survey.Take(annotated, shown), TermsOf(annotated, weights, terms));
    }

    // Title three times, lead twice; an article without a lead leads with its first paragraph. Bylines and datelines
    // say nothing.
    private static int[] Weights(ValueList<Block> blocks)
    {
        var weights = new int[blocks.Count];
        var led = blocks.Any(b => b.Role is BlockRole.Lead);
        for (var i = 0; i < blocks.Count; i++)
        {
            var leads = blocks[i].Role is BlockRole.Lead || (!led && blocks[i].Role is BlockRole.Paragraph);
            led |= leads;
            weights[i] = blocks[i].Role switch
            {
                BlockRole.Title => 3,
                BlockRole.Byline or BlockRole.Dateline => 0,
                _ => leads ? 2 : 1,
            };
        }

        return weights;
    }

    private static int[] Quoted(AnnotatedArticle annotated, EntityDrafts drafts, HashSet<int> present, double shown) =>
        [.. Utterance.In(annotated).Where(u => u.InMarks).Select(u => u.First).Where(q => Shown.At(q.Evidence, shown))
            .SelectMany(q => q.Speakers)
            .Where(s => s.EntityId is not null)
            .Select(s => drafts.Find(s.EntityId!))
            .Where(present.Contains)
            .Distinct()];

    private static TermWeight[] TermsOf(AnnotatedArticle annotated, int[] weights, Terms terms)
    {
        var counts = new Dictionary<int, int>();
        var taken = new List<TextSpan>();
        var next = 0;
        var blocks = annotated.Article.Blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            taken.Clear();
            while (next < annotated.Mentions.Count && annotated.Mentions[next].At.Block <= i)
            {
                if (annotated.Mentions[next].At.Block == i) taken.Add(annotated.Mentions[next].At.Span);
                next++;
            }

            if (weights[i] > 0) terms.Weigh(blocks[i].Text, taken, weights[i], counts);
        }

        return
        [
            .. counts.Select(c => new TermWeight(c.Key, c.Value))
                .OrderByDescending(t => t.Weight).ThenBy(t => t.Term).Take(TermsKept),
        ];
    }

    private static string Summary(ValueList<Block> blocks)
    {
        var block = blocks.FirstOrDefault(b => b.Role is BlockRole.Lead && b.Text.Length > 0)
            ?? blocks.FirstOrDefault(b => b.Role is BlockRole.Paragraph && b.Text.Length > 0)
            ?? blocks.FirstOrDefault(b => b.Role is not (BlockRole.Title or BlockRole.Dateline or BlockRole.Byline));
        var text = (block?.Text ?? "").ReplaceLineEndings(" ").Trim();
        if (text.Length <= SummaryLength) return text;
        var end = text.LastIndexOf(' ', SummaryLength);
        if (end <= 0) end = char.IsLowSurrogate(text[SummaryLength]) ? SummaryLength - 1 : SummaryLength;
        return text[..end].TrimEnd(' ', ',', ';', ':', '-', '–') + "…";
    }
}
