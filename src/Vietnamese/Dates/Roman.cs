namespace StaticArchive.Vietnamese.Dates;

/// <summary>Roman numbers of quarters and centuries.</summary>
internal static class Roman
{
    /// <summary>0 for what is no Roman number.</summary>
    public static int Number(ReadOnlySpan<char> text)
    {
        var sum = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = Value(text[i]);
            if (value == 0) return 0;
            sum += i + 1 < text.Length && Value(text[i + 1]) > value ? -value : value;
        }

        return sum;
    }

    private static int Value(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
}
