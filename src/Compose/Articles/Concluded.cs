using StaticArchive.Compose.Frame;
using StaticArchive.Model.News;

namespace StaticArchive.Compose.Articles;

/// <summary>What a citation must say of an article beside what was printed.</summary>
internal static class Concluded
{
    /// <summary>A title from the first sentence, a day from the words; null when both were printed.</summary>
    public static string? Note(Surroundings around, Article article)
    {
        string?[] notes =
        [
            article.TitleDerived ? around.Say("cite.titleDerived") : null,
            article.PublishedFrom is { } from ? around.Say("cite.dayConcluded", from) : null,
        ];
        var said = string.Join("; ", notes.OfType<string>());
        return said.Length > 0 ? said : null;
    }
}
