namespace StaticArchive.Vietnamese;

/// <summary>
/// Other spellings of one syllable that mean the same: <c>hòa</c> and <c>hoà</c>, <c>Mỹ</c> and <c>Mĩ</c>.
/// </summary>
public static class Spelling
{
    private static readonly (string One, string Other)[] Pairs =
    [
        ("òa", "oà"), ("óa", "oá"), ("ỏa", "oả"), ("õa", "oã"), ("ọa", "oạ"),
        ("òe", "oè"), ("óe", "oé"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("úy", "uý"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("ụy", "uỵ"),
        ("kỹ", "kĩ"), ("mỹ", "mĩ"), ("sỹ", "sĩ"),
    ];

    /// <summary>The other spelling of a lower-case syllable, or null when there is only one.</summary>
    public static string? Other(string syllable)
    {
        foreach (var (one, other) in Pairs)
        {
            if (syllable.EndsWith(one, StringComparison.Ordinal)) return syllable[..^one.Length] + other;
            if (syllable.EndsWith(other, StringComparison.Ordinal)) return syllable[..^other.Length] + one;
        }

        return null;
    }
}
