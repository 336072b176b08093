using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>Finds people, bodies, places and events, and says which is which across the article.</summary>
public sealed class NameAnnotator(Knowledge known) : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var story = Story.Read(known, article.Article);
        // Read twice: what the first reading is sure of, the second knows from the first line on.
        var memory = Memory.Of(story, story.Readings.SelectMany(r => new Sweep(story, r, null).All()));
        var found = story.Readings.SelectMany(r => new Sweep(story, r, memory).All()).ToList();
        return article with { Mentions = Linking.Of(known, story, found).ToValueList() };
    }
}
