using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>
/// Finds offices and functions written beside names of people: <c>Tổng thống Nga</c> with Vladimir Putin.
/// </summary>
public sealed class RoleAnnotator(Knowledge known) : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        if (!article.Mentions.Any(m => m.Type == EntityType.Person)) return article;
        var story = Story.Read(known, article.Article);
        var roles = new List<RoleMention>();
        foreach (var block in article.Mentions.GroupBy(m => m.At.Block))
        {
            var reading = story.Readings[block.Key];
            var mentions = block.ToList();
            var ends = new RoleBounds(reading, mentions);
            for (var i = 0; i < mentions.Count; i++)
            {
                if (mentions[i].Type != EntityType.Person) continue;
                if (ends.Before(i) is { } before) roles.Add(Role(reading, before, mentions[i], "role-before", 0.9));
                else if (ends.After(i) is { } after) roles.Add(Role(reading, after, mentions[i], "role-after", 0.8));
            }
        }

        return article with { Roles = roles.OrderBy(r => r.At.Block).ThenBy(r => r.At.Span.Start).ToValueList() };
    }

    private static RoleMention Role(
        Reading reading, (int First, int End) tokens, Mention person, string rule, double confidence) =>
        new(new(reading.Number, new(reading.Text.Tokens[tokens.First].Start, reading.Text.Tokens[tokens.End - 1].End)),
            person.Name, person.EntityId, new(rule, confidence));
}
