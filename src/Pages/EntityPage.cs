using System.Text;

namespace StaticArchive.Pages;

/// <summary>The Markdown page of an entity: who or what it is, and the articles that mention it.</summary>
public static class EntityPage
{
    /// <param name="type"><c>person</c>, <c>organisation</c>, <c>place</c> or <c>event</c>.</param>
    public static string Write(
        string id, string name, string type, string? description, IEnumerable<ListedArticle> articles)
    {
        var page = new StringBuilder("---\n").Line("id", id).Line("title", name).Line("type", type)
            .Line("description", description).Append("---\n");
        return ArticleList.Append(page, name, description, articles).ToString();
    }
}
