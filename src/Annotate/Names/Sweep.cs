using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>
/// One walk over a block from left to right: at each token the first rule that finds a name takes it.
/// </summary>
internal sealed class Sweep(Story story, Reading reading, Memory? memory)
{
    private readonly List<Found> found = [];

    public List<Found> All()
    {
        for (var at = 0; at < reading.Count;)
        {
            var next = Take(at);
            at = next > at ? next : at + 1;
        }

        return found;
    }

    private int Take(int at)
    {
        var token = reading.Text.Tokens[at];
        if (token.Kind != Text.TokenKind.Word) return at;
        if (Credit.Before(reading, at) && reading.Capital(at)) return Credited(at);

        if (Byline.End(reading, at) is > 0 and var byline) return Add(at, byline, EntityType.Person, "byline", 0.4);
        if (Teams.At(reading, at) is { Count: > 0 } team)
        {
            return Add(team.First, team.First + team.Count, EntityType.Organisation, "team", 0.8, full: team.Full);
        }

        var (first, end) = EventNames.At(reading, at);
        if (end > first)
        {
            return Add(first, end, EntityType.Event, "event-head", 0.8, reading.Named(first, end, EntityType.Event));
        }

        var (known, count) = reading.Name(at);
        if (known is not null && !KnownNames.Accepts(story, reading, memory, known, at, count, found))
        {
            (known, count) = (null, 0);
        }

        var title = Office(at);
        var body = reading.Longest(at, WordKinds.BodyHead) < title ? 0 : OrganisationNames.End(reading, at);
        if (known is { Type: EntityType.Place } && count > 1 && reading.Capital(at)
            && count > reading.Longest(at, WordKinds.BodyHead))
        {
            body = 0;
        }

        if (body > at + count) return Body(at, body);
        if (known is not null) return Known(at, count, known);
        // "Bộ trưởng Quốc phòng": the field of an office is not a name.
        if (title > 0 && !(reading.Capital(at) && PersonNames.VietnameseEnd(reading, at) > at + title))
        {
            return AfterTitle(at, title);
        }

        (first, end) = PlaceNames.WithHead(reading, at);
        if (end > first)
        {
            return Add(first, end, EntityType.Place, "place-head", 0.85,
                reading.Named(first, end, EntityType.Place), reading.Surface(at, end));
        }

        return token.Letters >= Text.Letters.Mixed ? Capitals(at) : at;
    }

    private int Credited(int at)
    {
        var (known, count) = reading.Name(at);
        if (known is { Type: EntityType.Organisation }) return Add(at, at + count, known.Type, "credit", 0.9, known);
        var body = OrganisationNames.End(reading, at);
        if (body > at) return Add(at, body, EntityType.Organisation, "credit", 0.8);
        var end = CapitalRun.End(reading, at);
        if (reading.Is(end, '.') && reading.Glued(end) && reading.Glued(end + 1) && reading.Lower(end + 1))
        {
            return Add(at, end + 2, EntityType.Organisation, "credit", 0.6);
        }

        var person = Credit.IsPerson(reading, at, end);
        return Add(at, end, person ? EntityType.Person : EntityType.Organisation, "credit", 0.55);
    }

    private int Body(int at, int end)
    {
        // The head of a medium or a brand in lower case stays outside: "báo Giao Thông".
        var (inner, count) = (reading.Longest(at, WordKinds.SourceHead), 0);
        if (inner > 0 && (reading.Lower(at) || reading.Weak(at)))
        {
            var known = reading.Name(at + inner).Known;
            count = known is { Type: EntityType.Organisation } ? reading.Name(at + inner).Count : 0;
            var foreign = reading.Capital(at + inner) && CapitalRun.End(reading, at + inner) == end
                && !reading.Vietnamese(at + inner);
            if (count > 0 && at + inner + count == end || foreign)
            {
                return Add(at + inner, end, EntityType.Organisation, "brand", 0.85, known);
            }
        }

        return Add(at, end, EntityType.Organisation, "organisation-head", 0.85);
    }

    private int Known(int at, int count, Known known)
    {
        // "bán đảo Triều Tiên": the name of the place is the peninsula's, the mention leaves a lower-case head out.
        var head = reading.Lower(at) && known.Type == EntityType.Place ? reading.Longest(at, WordKinds.PlaceHead) : 0;
        var rest = head > 0 && head < count ? reading.Name(at + head) : default;
        var held = head > 0 && (head >= count || rest.Count != count - head
            || rest.Known!.EntityId != known.EntityId && reading.Has(at, head, WordKinds.HeldPlaceHead));
        return Add(held || head == 0 ? at : at + head, at + count, known.Type,
            known.EntityId is null ? "list" : "registry", 0.9, known);
    }

    // "đại biểu | Quốc hội": a body inside the words of an office is a name.
    private int Office(int at)
    {
        var title = reading.Longest(at, WordKinds.Title);
        for (var i = at + 1; i < at + title; i++)
        {
            if (reading.Capital(i) && reading.Longest(i, WordKinds.BodyHead | WordKinds.SoloBody) >= at + title - i
                && reading.Longest(at, WordKinds.Title) > 0)
            {
                return i - at;
            }
        }

        return title;
    }

    private int AfterTitle(int at, int title)
    {
        var next = at + title;
        if (!reading.Capital(next) || reading.Name(next).Known is not null) return next;
        while (reading.Longest(next, WordKinds.OrganisationWord) is > 1 and var field
            && PersonNames.VietnameseEnd(reading, next) <= next + field
            && OrganisationNames.End(reading, next) == 0)
        {
            next += field;
        }

        return next;
    }

    private int Capitals(int at)
    {
        var (first, end) = RunBounds.Of(story, reading, memory, at);
        if (end <= first) return Math.Max(first, at + 1);
        if (RunKinds.Judge(reading, memory, first, ref end, found) is not { } verdict) return end;
        if (verdict.Type == EntityType.Person
            && reading.Text.Tokens[end - 1] is { Length: <= 2, Kind: Text.TokenKind.Word })
        {
            end = PersonNames.Initials(reading, end - 1);
        }

        return Add(first, end, verdict.Type, verdict.Rule, verdict.Confidence);
    }

    private int Add(
        int first, int end, EntityType type, string rule, double confidence, Known? known = null, string? full = null)
    {
        found.Add(new(reading.Number, first, end, type, rule, confidence, known) { Full = full });
        return end;
    }
}
