using System.Text;

namespace StaticArchive.Pages;

/// <summary>Writes a heading, a description and a list of linked articles.</summary>
internal static class ArticleList
{
    public static StringBuilder Append(
        StringBuilder page, string heading, string? description, IEnumerable<ListedArticle> articles)
    {
        page.Append("\n# ");
        MarkdownText.Append(page, heading, "", oneLine: true, []);
        page.Append('\n');
        if (!string.IsNullOrEmpty(description))
        {
            page.Append('\n');
            MarkdownText.Append(page, description, "", oneLine: false, []);
            page.Append('\n');
        }

        var first = true;
        foreach (var article in articles)
        {
            page.Append(first ? "\n- " : "- ");
            var whole = new Model.Flow.TextSpan(0, article.Title.Length);
            MarkdownText.Append(page, article.Title, "", oneLine: true, [(whole, article.Address)]);
            if (article.Date is { } date)
            {
                page.Append(" (");
                MarkdownText.Append(page, date, "", oneLine: true, []);
                page.Append(')');
            }

            page.Append('\n');
            first = false;
        }

        return page;
    }
}
