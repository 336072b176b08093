using System.Text;

namespace StaticArchive.Pages;

/// <summary>The Markdown page of a tag: the articles that carry it.</summary>
public static class TagPage
{
    public static string Write(string name, IEnumerable<ListedArticle> articles)
    {
        var page = new StringBuilder("---\n").Line("title", name).Line("type", "tag").Append("---\n");
        return ArticleList.Append(page, name, null, articles).ToString();
    }
}
