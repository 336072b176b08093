using StaticArchive.Annotate.Text;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>
/// Gives short names of people the full name that the article has for them: ông Ratner is Ely Ratner.
/// </summary>
internal static class PersonLinks
{
    private sealed record Full(int At, int[] Words, string Head, bool Foreign, bool Known, Link Link)
    {
        /// <summary>O. Petrov may be Oleg Petrov.</summary>
        public bool Shortens(Full other) => Head.Length == 1 && other.Head.Length > 1 && other.Head[0] == Head[0]
            && other.Words.Length > 1 && other.Words.AsSpan(1).SequenceEqual(Words.AsSpan(1));
    }

    public static void Fill(Story story, List<Found> found, Link[] links)
    {
        // Each full name once, where it is first told: a long story repeats few names often.
        var fulls = new List<Full>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Type == EntityType.Person && FullName(story, found[i], i) is { } full
                && seen.Add(string.Join(' ', full.Words)))
            {
                fulls.Add(full);
            }
        }

        // Tiến Dũng, where the article has Bùi Tiến Dũng too, is a short name itself.
        var forms = new NameForms(fulls.ConvertAll(full => full.Words), i => fulls[i].Foreign);
        var longest = fulls
            .Select((full, i) => Longer(full, i + 1) is { } other ? full with { Link = other.Link } : full).ToList();
        var told = 0;
        Link? last = null;
        for (var i = 0; i < found.Count; i++)
        {
            if (told < fulls.Count && fulls[told].At == i) told++;
            if (found[i].Type != EntityType.Person) continue;
            last = links[i] = Whom(story, found[i], i, longest, forms, told, last);
        }

        Full? Longer(Full full, int told) =>
            Others(full.Words, told).FirstOrDefault(o => Rank(full.Words, o, full.At) >= 30)
            ?? (full.Head.Length == 1 ? Others(full.Words.AsSpan(1), told).FirstOrDefault(full.Shortens) : null);

        IEnumerable<Full> Others(ReadOnlySpan<int> words, int told) => forms.Of(words, told).Select(i => fulls[i]);
    }

    private static Full? FullName(Story story, Found name, int at)
    {
        var reading = story.Readings[name.Block];
        var words = Words(reading, name);
        var first = First(reading, name);
        var head = reading.Surface(first, first + 1);
        if (name.Known is { } known)
        {
            return new(at, words, head, !reading.Vietnamese(name.End - 1), true, new(known.Name, known.EntityId));
        }

        if (words.Length < 2) return null;
        var display = Display(reading, name);
        // A reporter's name is printed beside the story, not in it.
        var id = name.Rule == "byline" ? null : EntityIds.Auto(EntityType.Person, display);
        return new(at, words, head, !reading.Vietnamese(name.First) || !reading.Vietnamese(name.End - 1),
            false, new(display, id));
    }

    private static Link Whom(
        Story story, Found name, int at, List<Full> fulls, NameForms forms, int told, Link? last)
    {
        if (name.Known is { } known) return new(known.Name, known.EntityId);
        var reading = story.Readings[name.Block];
        var words = Words(reading, name);
        Full? best = null;
        var bestRank = 0;
        foreach (var full in forms.Of(words, told).Select(i => fulls[i]))
        {
            var rank = Rank(words, full, at);

            // Of two who share a family name, whom the article told of just now.
            if (rank is > 0 and < 15 && full.Link.Name == last?.Name) rank += 3;
            if (rank > bestRank || (rank == bestRank && rank > 0 && full.At <= at)) (best, bestRank) = (full, rank);
        }

        return best?.Link ?? new(Display(reading, name), null);
    }

    // A longer form of the same name wins; then the last name, then the first; names already told win over later ones.
    private static int Rank(int[] words, Full full, int at)
    {
        var told = full.At <= at ? 1 : 0;
        if (full.Words.Length < words.Length) return 0;
        if (full.Words.Length == words.Length) return full.Words.AsSpan().SequenceEqual(words) ? 20 + told : 0;
        if (full.Words.AsSpan()[^words.Length..].SequenceEqual(words)) return (words.Length > 1 ? 30 : 10) + told;
        if (!full.Words.AsSpan()[..words.Length].SequenceEqual(words))
        {
            // Daniel Kritenbrink is Daniel J. Kritenbrink.
            return words.Length > 1 && full.Foreign && full.Words[0] == words[0] && full.Words[^1] == words[^1]
                ? 30 + told
                : 0;
        }

        return (full.Foreign || words.Length > 1 ? 6 : 4) + told + (full.Known ? 2 : 0);
    }

    private static int[] Words(Reading reading, Found name)
    {
        var words = new List<int>(name.End - name.First);
        for (var i = First(reading, name); i < name.End; i++)
        {
            if (reading.Text.Tokens[i].Kind == TokenKind.Word) words.Add(reading.Words[i]);
        }

        return [.. words];
    }

    // "Dr. Kessler" is Kessler.
    private static int First(Reading reading, Found name)
    {
        var first = name.First;
        if (first + 1 >= name.End) return first;
        if (reading.Word(first) is "Dr" or "Mr" or "Mrs" or "Ms" or "GS" or "TS" or "PGS" or "BS" or "LS") first++;
        if (first > name.First && first + 1 < name.End && reading.Is(first, '.')) first++;
        return first;
    }

    // MINH HÒA in a credit is Minh Hòa; N.T. T. are initials.
    private static string Display(Reading reading, Found name)
    {
        var surface = reading.Surface(First(reading, name), name.End).Replace(" - ", "-", StringComparison.Ordinal);
        if (surface.Any(char.IsLower) || surface.Length < 5) return surface;
        return string.Join(
            ' ', surface.Split(' ').Select(word =>
                word.Length < 2 || word.AsSpan().Contains('.') ? word : word[..1] + word[1..].ToLowerInvariant()));
    }
}
