namespace StaticArchive.Annotate.Names;

/// <summary>Names of bodies that begin with what they are: <c>Bộ Quốc phòng Mỹ</c>, <c>Công an tỉnh Nghệ An</c>.</summary>
internal static class OrganisationNames
{
    private const WordKinds Heads = WordKinds.OrganisationHead | WordKinds.OpenHead;

    /// <summary>The token after the body's name that starts here; 0 when none does.</summary>
    public static int End(Reading reading, int first)
    {
        var head = reading.Longest(first, Heads);
        if (head == 0) return Solo(reading, first);
        var capital = reading.Capital(first) && !reading.Weak(first);
        if (!reading.Capital(first) && !reading.Has(first, head, WordKinds.OpenHead)) return 0;
        if (IsPartOfWord(reading, first, head)) return 0;

        var (end, proper) = Complement.After(reading, first + head);
        // "công an" is no name, "Sở giao thông" is one, "công an huyện Dầu Tiếng" too.
        if (end == first + head) return Solo(reading, first);
        if (!proper && !capital) return Solo(reading, first);
        if (!proper && end - first < 3 && !reading.Capital(first + head)) return Solo(reading, first);
        return end;
    }

    // Quốc hội; not "Quốc hội" where only the sentence's start makes the capital of a common word.
    private static int Solo(Reading reading, int first)
    {
        var count = reading.Longest(first, WordKinds.SoloBody);
        return count > 0 && reading.Capital(first) ? first + count : 0;
    }

    // "cảnh báo" is no "báo"; "bộ trưởng" no "bộ"; "ban đầu" no "ban".
    private static bool IsPartOfWord(Reading reading, int first, int head)
    {
        var left = !reading.Capital(first) && first > 0 && reading.Lower(first - 1);
        if (left && reading.Has(first - 1, 1 + head, WordKinds.Compound)) return true;
        if (!reading.Lower(first + head)) return false;
        if (reading.Has(first, head + 1, WordKinds.Title)) return true;
        return head == 1 && reading.Has(first, 2, WordKinds.Compound)
            && reading.Longest(first + 1, WordKinds.OrganisationWord | WordKinds.Unit) == 0;
    }
}
