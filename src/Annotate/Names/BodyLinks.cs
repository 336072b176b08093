using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>
/// Gives short names and letters of bodies the fullest name in the article: UBND tỉnh is UBND tỉnh Khánh Hòa.
/// </summary>
internal static class BodyLinks
{
    private const int ShortestAbridged = 4;
    private const string Vietnam = "place/vn";

    private sealed class Body(int at, int[] words, Link link, bool known, bool headed)
    {
        public int At => at;
        public int[] Words => words;
        public Link Link { get; set; } = link;
        public bool Known => known;

        /// <summary>Says what it is: "Bộ Y tế" is no short name of "Văn phòng Bộ Y tế".</summary>
        public bool Headed => headed;
        public Body? Same { get; set; }
        public Body Root
        {
            get
            {
                // Each way to it is walked once: a hostile text makes one of a hundred thousand steps.
                var root = this;
                while (root.Same is { } same) root = same;
                for (var at = this; at.Same is { } next; at = next) at.Same = root;
                return root;
            }
        }
    }

    public static void Fill(Knowledge known, Story story, List<Found> found, Link[] links)
    {
        var bodies = new List<Body>();
        var byWords = new Dictionary<string, Body>(StringComparer.Ordinal);
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Type is not (EntityType.Organisation or EntityType.Event)) continue;
            var reading = story.Readings[found[i].Block];
            var words = NameWords.Of(known, reading, found[i].First, found[i].End);
            var entry = found[i].Known ?? Headed(reading, found[i]);
            var link = entry is not null
                ? new Link(entry.Name, entry.EntityId ?? Auto(found[i].Type, entry.Name))
                : Named(found[i], reading);
            var head = reading.Longest(found[i].First, WordKinds.BodyHead | WordKinds.SoloBody) > 0;
            var body = new Body(i, words, link, entry?.EntityId is not null, head);
            var key = string.Join(' ', words);
            if (byWords.TryGetValue(key, out var same) && same.Known == body.Known) body.Same = same;
            if (body.Same is not null && Fuller(body, body.Same)) body.Same.Link = body.Link;
            if (BracketedLetters.Meant(reading, found, i) is { } meant && bodies[^1].At == meant
                && BracketedLetters.Fit(reading, body.Link.Name, found[i], found[meant]))
            {
                Join(bodies[^1].Root, body.Root);
            }

            byWords.TryAdd(key, body);
            bodies.Add(body);
        }

        // In the order of the text: a dictionary promises none.
        var names = byWords.Values.OrderBy(body => body.At).ToList();
        var forms = new NameForms(names.ConvertAll(body => body.Words), i => names[i].Words.Length > ShortestAbridged);
        var told = 0;
        foreach (var body in bodies)
        {
            while (told < names.Count && names[told].At <= body.At) told++;
            if (body.Known || body.Same is not null) continue;
            body.Same = Longer(story, found, forms.Of(body.Words, told).Select(i => names[i]), body);
        }

        var domestic = Domestic(found);
        foreach (var body in bodies)
        {
            links[body.At] = domestic ? Default(known, story, found, body.Root) : body.Root.Link;
        }
    }

    // Of two spellings of the same words, the longer.
    private static bool Fuller(Body body, Body than) => !body.Known && body.Link.Name.Length > than.Link.Name.Length;

    // The letters mean the name before them; a body of the registry keeps its own name.
    private static void Join(Body full, Body letters)
    {
        if (full == letters) return;
        if (letters.Known && !full.Known) full.Same = letters;
        else if (!letters.Known) letters.Same = full;
    }

    // The nearest longer name before it that begins or ends with its words, else the first after it.
    private static Body? Longer(Story story, List<Found> found, IEnumerable<Body> names, Body body)
    {
        Body? before = null, after = null;
        foreach (var other in names)
        {
            if (other.Root == body || other.Words.Length <= body.Words.Length || other.Words.Length == 0
                || body.Words.Length == 0)
            {
                continue;
            }

            var begins = other.Words.AsSpan().StartsWith(body.Words);
            var ends = !body.Headed && body.Words.Length <= 3 && other.Words.AsSpan().EndsWith(body.Words);
            if (!begins && !ends && !Abridges(body.Words, other.Words)) continue;
            if (begins && RunsOn(story, found[body.At], found[other.At])) continue;
            if (other.At < body.At) before = other;
            else after ??= other;
        }

        return before ?? after;
    }

    // "Bộ Y tế kiểm tra": a name that goes on in words of no name went too far.
    private static bool RunsOn(Story story, Found shorter, Found longer)
    {
        var reading = story.Readings[longer.Block];
        var at = longer.First + shorter.End - shorter.First;
        var words = story.Readings[shorter.Block].Words[shorter.First..shorter.End];
        if (at >= longer.End || !reading.Words[longer.First..at].SequenceEqual(words)) return false;
        if (!reading.Lower(at)) return reading.Is(at, ',');
        if (reading.Longest(at, WordKinds.OrganisationVerb) > 0) return true;
        return reading.Longest(at, WordKinds.OrganisationWord | WordKinds.Unit | WordKinds.BodyHead) == 0
            && reading.Word(at) is not ("và" or "thuộc" or "của" or "nước");
    }

    // "Trường chuyên Lam Sơn" leaves out words of "Trường THPT chuyên Lam Sơn".
    private static bool Abridges(int[] shorter, int[] longer)
    {
        if (shorter.Length < ShortestAbridged || shorter[0] != longer[0]
            || !longer.AsSpan().EndsWith(shorter.AsSpan()[^2..]))
        {
            return false;
        }

        var at = 0;
        foreach (var word in longer)
        {
            if (at < shorter.Length && shorter[at] == word) at++;
        }

        return at == shorter.Length;
    }

    // "Hãng Yonhap", "Hãng thông tấn Hàn Quốc Yonhap" are Yonhap.
    private static Known? Headed(Reading reading, Found name)
    {
        var head = reading.Longest(name.First, WordKinds.SourceHead);
        for (var at = name.First + head; head > 0 && at < name.End; at++)
        {
            var (known, count) = reading.Name(at);
            if (known is { Type: EntityType.Organisation, EntityId: not null } && at + count == name.End) return known;
        }

        return null;
    }

    // An article that tells of other countries and not of Vietnam means theirs.
    private static bool Domestic(List<Found> found) =>
        found.Exists(f => f.Known is { Province: true } or { EntityId: Vietnam })
        || !found.Exists(f => f.Known is { Country: true });

    // "Quốc hội" is Vietnam's when the article names no other.
    private static Link Default(Knowledge known, Story story, List<Found> found, Body body)
    {
        if (body.Known) return body.Link;
        var name = found[body.At];
        return WordLists.DefaultBody(story.Readings[name.Block].Surface(name.First, name.End)) is { } id
            && known.Records.TryGetValue(id, out var record)
            ? new(record.Name, id) : body.Link;
    }

    private static Link Named(Found name, Reading reading)
    {
        var surface = name.Full ?? FullName.Of(reading, name.First, name.End);
        return new(surface, Auto(name.Type, surface));
    }

    private static string Auto(EntityType type, string name) => EntityIds.Auto(type, name);
}
