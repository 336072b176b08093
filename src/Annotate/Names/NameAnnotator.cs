using StaticArchive.Annotate.Tagger;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>Finds people, bodies, places and events, and says which is which across the article.</summary>
public sealed class NameAnnotator(Knowledge known) : IAnnotator
{
    public AnnotatedArticle Annotate(AnnotatedArticle article)
    {
        var story = Story.Read(known, article.Article);
        var found = NameTagger.Read(known.Weights, story, NameRules.Read(story));
        return article with { Mentions = Linking.Of(known, story, found).ToValueList() };
    }
}
