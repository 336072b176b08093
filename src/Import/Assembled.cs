using StaticArchive.Import.Files;
using StaticArchive.Import.Layout;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Vietnamese;

namespace StaticArchive.Import;

/// <summary>Makes an article of a laid-out text and of what is given beside it.</summary>
internal static class Assembled
{
    private const string Vietnamese = "vi";

    /// <param name="text">NFC; the chunks are stretches of it.</param>
    /// <param name="untold">What is wrong when the text tells nothing below its title and dateline.</param>
    public static Imported Article(
        string path, string defaultId, Given given, string text, List<Chunk> chunks, Outlets outlets,
        ValueList<Problem> problems, Problem? untold = null)
    {
        if (given.IsDraft) return new(null, [.. problems, Problem.Warning(path, 0, "this draft is not published")]);
        untold ??= Nothing(path, 0);
        var imported = Any(defaultId, given, text, chunks, outlets, problems, infers: true, untold);
        return imported is { Article: { } article, Printed: { } printed } && !Tells(article, printed)
            ? new(null, [.. problems, untold])
            : imported;
    }

    /// <summary>
    /// For a program that asks for the annotations of a text, whatever it is: a headline alone will do, and no date
    /// is inferred.
    /// </summary>
    public static Imported Text(
        string path, int line, Given given, string text, Outlets outlets, ValueList<Problem> problems) =>
        Any(given.Id ?? "", given, text, Lines.Chunks(text), outlets, problems, infers: false, Nothing(path, line));

    public static Problem Nothing(string path, int line) =>
        Problem.Error(path, line, "expected the text of an article, found none");

    private static bool Tells(Article article, Printed printed) =>
        article.Blocks.Zip(printed.Origins).Any(pair => pair.Second.Part is Part.Text
            && pair.First.Role is BlockRole.Lead or BlockRole.Paragraph or BlockRole.Quotation or BlockRole.Caption);

    /// <param name="infers">An article without a date gets what its text tells.</param>
    private static Imported Any(
        string defaultId, Given given, string text, List<Chunk> chunks, Outlets outlets, ValueList<Problem> problems,
        bool infers, Problem untold)
    {
        if (problems.Any(p => p.Severity == Severity.Error)) return new(null, problems);
        var title = Apart(given.Title, text, chunks);
        var lead = Apart(given.Lead, text, chunks);
        var (cuts, head) = Roles.Of(
            text, Marked(chunks, text, given), given.Title is not null, given.Lead is not null, outlets);
        var outlet = head.Outlet;
        var blocks = new List<Block>(cuts.Count + 2);
        var origins = new List<Origin>(cuts.Count + 2);
        if (title is not null) Add(BlockRole.Title, title, Part.Title, Stretch.Trim(title, 0, title.Length));
        if (lead is not null) outlet = Lead(lead) ?? outlet;
        foreach (var cut in cuts) Add(cut.Role, text, Part.Text, cut.Span, cut.Picture);
        if (blocks.Count == 0) return new(null, [.. problems, untold]);

        var known = given.Published ?? (infers ? head.Day : null);
        var (published, told) = known is null && infers ? Hinted(blocks) : (known, null);
        var printed = blocks.Find(b => b.Role == BlockRole.Title)?.Text;
        var article = new Article(
            given.Id ?? defaultId, OneLine(printed ?? Headline.From(Story(blocks))), printed is null, published,
            given.PublishedFrom ?? told, given.Source is { } source ? outlets.Proper(source) : outlet,
            given.Author ?? Signed(blocks), given.Url, given.Language ?? Vietnamese, given.Rights, given.Tags,
            blocks.ToValueList());
        return new(article, problems, new(text, title, lead, origins.ToValueList()));

        string? Lead(string part)
        {
            var span = Stretch.Trim(part, 0, part.Length);
            if (Datelines.At(part, span, outlets) is not { } dateline)
            {
                Add(BlockRole.Lead, part, Part.Lead, span);
                return null;
            }

            Add(BlockRole.Dateline, part, Part.Lead, dateline.Span);
            Add(BlockRole.Lead, part, Part.Lead, Stretch.Trim(part, dateline.Span.End, span.End));
            return dateline.Outlet;
        }

        void Add(BlockRole role, string from, Part part, TextSpan span, string? picture = null)
        {
            if (span.Length == 0) return;
            blocks.Add(new(role, span.Of(from), picture));
            origins.Add(new(part, span.Start));
        }
    }

    // "Hà Nội, 17/5 (TTXVN) -" tells the day of the report itself, its paragraphs that of the event.
    private static (PartialDate? Published, string? Told) Hinted(List<Block> blocks)
    {
        var dateline = blocks.Find(b => b.Role == BlockRole.Dateline);
        if (dateline is not null && Datelines.DayIn(dateline.Text) is { } day) return day;
        return PublicationHint.From(Story(blocks)) is { } hint && PartialDate.TryParse(hint.Edtf, out var date)
            ? (date, hint.Words) : (null, null);
    }

    private static string? Signed(List<Block> blocks) =>
        blocks.Where(b => b.Role == BlockRole.Byline).Select(b => Bylines.Author(b.Text)).OfType<string>()
            .FirstOrDefault();

    /// <summary>The given title or lead, unless the text prints the same words at its head.</summary>
    private static string? Apart(string? given, string text, List<Chunk> chunks) =>
        given is null || string.IsNullOrWhiteSpace(given) || chunks.Take(2).Any(c => Is(c, text, given)) ? null : given;

    /// <summary>Chunks at the head that repeat the given title and lead are these.</summary>
    private static List<Chunk> Marked(List<Chunk> chunks, string text, Given given)
    {
        for (var i = 0; i < Math.Min(chunks.Count, 2); i++)
        {
            if (Is(chunks[i], text, given.Title)) chunks[i] = chunks[i] with { Known = BlockRole.Title };
            else if (Is(chunks[i], text, given.Lead)) chunks[i] = chunks[i] with { Known = BlockRole.Lead };
        }

        return chunks;
    }

    private static bool Is(Chunk chunk, string text, string? given) =>
        given is not null
        && text.AsSpan(chunk.Span.Start, chunk.Span.Length).SequenceEqual(given.AsSpan().Trim());

    private static IEnumerable<string> Story(List<Block> blocks)
    {
        var story = blocks.Where(b => b.Role is BlockRole.Lead or BlockRole.Paragraph or BlockRole.Quotation)
            .Select(b => b.Text);
        return story.Any() ? story : blocks.Select(b => b.Text);
    }

    private static string OneLine(string title) =>
        title.AsSpan().ContainsAny('\n', '\r', '\t')
            ? string.Join(' ', title.Split((char[])['\n', '\r', '\t', ' '], StringSplitOptions.RemoveEmptyEntries))
            : title;
}
