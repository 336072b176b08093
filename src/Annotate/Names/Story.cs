using StaticArchive.Annotate.Text;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>The whole article as the rules see it.</summary>
internal sealed class Story
{
    private readonly HashSet<int> lowered = [];

    private Story(Reading[] readings) => Readings = readings;

    public Reading[] Readings { get; }

    public static Story Read(Knowledge known, Article article)
    {
        // Words of no list get numbers of their own, from the end of the vocabulary on.
        var others = new Dictionary<string, int>(StringComparer.Ordinal);
        var story = new Story(new Reading[article.Blocks.Count]);
        for (var b = 0; b < story.Readings.Length; b++)
        {
            var text = TokenisedText.Of(article.Blocks[b].Text);
            var words = new int[text.Tokens.Length];
            for (var i = 0; i < words.Length; i++)
            {
                var number = known.Vocabulary.Of(text.Word(i));
                if (number < 0) number = Other(others, known.Vocabulary.Count, text.Word(i));
                words[i] = number;
                if (text.Tokens[i].Letters is Letters.Lower) story.lowered.Add(number);
            }

            story.Readings[b] = new(known, b, article.Blocks[b], text, words);
        }

        return story;
    }

    /// <summary>The word stands somewhere in lower case.</summary>
    public bool Lowered(int word) => lowered.Contains(word);

    private static int Other(Dictionary<string, int> others, int from, ReadOnlySpan<char> word)
    {
        var key = word.ToString().ToLowerInvariant();
        if (!others.TryGetValue(key, out var number)) others[key] = number = from + others.Count;
        return number;
    }
}
