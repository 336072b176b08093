using StaticArchive.Annotate.Text;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>
/// Names of bodies that begin with what they are: <c>Bộ Quốc phòng Mỹ</c>, <c>Công an tỉnh Nghệ An</c>.
/// </summary>
internal static class OrganisationNames
{
    /// <summary>The token after the body's name that starts here; 0 when none does.</summary>
    public static int End(Reading reading, int first)
    {
        var head = reading.Longest(first, WordKinds.BodyHead);
        if (head == 0) return Solo(reading, first);
        if (!MayBegin(reading, first, head)) return Solo(reading, first);
        var (end, proper) = Complement.After(reading, first, first + head);
        // "công an" is no name, "Sở giao thông" is one, "công an huyện Dầu Tiếng" too.
        if (end == first + head) return Solo(reading, first);
        var capital = reading.Capital(first) && !reading.Weak(first);
        if (!proper && (!capital || (end - first < 3 && !reading.Capital(first + head)))) return Solo(reading, first);
        return StandsForCountry(reading, first, head, end) ? 0 : end;
    }

    // Quốc hội, Chính phủ
    private static int Solo(Reading reading, int first)
    {
        var count = reading.Longest(first, WordKinds.SoloBody);
        return count > 0 && reading.Capital(first)
            && !reading.Has(first, count + 1, WordKinds.Compound | WordKinds.Title) ? first + count : 0;
    }

    private static bool MayBegin(Reading reading, int first, int head)
    {
        var lower = !reading.Capital(first);
        if (lower && !reading.Has(first, head, WordKinds.OpenHead)) return false;
        if (reading.Longest(first, WordKinds.NotName) >= head || IsPartOfWord(reading, first, head)) return false;
        // Đoàn Khánh Nam is a person, not an "Đoàn".
        if (head == 1 && reading.Has(first, 1, WordKinds.FamilyName)
            && PersonNames.VietnameseEnd(reading, first) > first + 1)
        {
            return false;
        }

        if (head == 1 && reading.Text.Tokens[first].Letters != Letters.Upper && first > 0
            && PlaceNames.HeadBefore(reading, first))
        {
            return false;
        }

        if (lower && first > 0 && reading.Word(first - 1) is "các" or "những" or "nhiều" or "Các") return false;
        // "trường Đại học Luật": the second head begins the name.
        if ((lower || reading.Weak(first)) && reading.Word(first) is "trường" && reading.Capital(first + head)
            && reading.Longest(first + head, WordKinds.BodyHead) > 0)
        {
            return false;
        }

        if (head == 1 && (lower || reading.Weak(first)) && reading.Has(first, 1, WordKinds.StrictHead))
        {
            return Field(reading, first + 1);
        }

        return !(head == 1 && reading.Weak(first) && !reading.Has(first, 1, WordKinds.OpenHead)
            && !reading.Capital(first + 1)) || reading.Text.Tokens[first].Letters == Letters.Upper;
    }

    private static bool Field(Reading reading, int at) =>
        reading.IsNumber(at)
            || reading.Longest(at, WordKinds.OrganisationWord | WordKinds.BodyHead | WordKinds.Unit) > 0
        || (reading.Capital(at) && reading.Has(at, 2, WordKinds.Compound) && reading.Lower(at + 1));

    // "Quân đội Nhật Bản" at the start of a sentence, "cảnh sát Anh": the country alone is the name.
    private static bool StandsForCountry(Reading reading, int first, int head, int end) =>
        (!reading.Capital(first) || reading.Weak(first)) && reading.Longest(first, WordKinds.ForceHead) >= head
        && !reading.Has(first, head, WordKinds.SoloBody)
        && reading.Name(first + reading.Longest(first, WordKinds.ForceHead)) is { Known.Type: EntityType.Place } place
        && first + reading.Longest(first, WordKinds.ForceHead) + place.Count == end;

    // "cảnh báo" is no "báo"; "bộ trưởng" no "bộ"; "ban đầu" no "ban"; "Bệnh viện" no "viện".
    private static bool IsPartOfWord(Reading reading, int first, int head)
    {
        var left = !reading.Capital(first) && first > 0 && reading.Text.Tokens[first - 1].Kind == TokenKind.Word;
        if (left && reading.Has(first - 1, 1 + head, WordKinds.Compound | WordKinds.OrganisationHead)) return true;
        if (!reading.Lower(first + head)) return false;
        if (reading.Has(first, head + 1, WordKinds.Title)) return true;
        return head == 1 && reading.Has(first, 2, WordKinds.Compound)
            && reading.Longest(first + 1, WordKinds.OrganisationWord | WordKinds.Unit) == 0;
    }
}
