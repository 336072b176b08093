using StaticArchive.Model.Flow;
using StaticArchive.Vietnamese;

namespace StaticArchive.Annotate.Quotes;

/// <summary>Nouns that a name or term in quotation marks follows: chương trình "…", tội "…".</summary>
internal static class NamingNouns
{
    private static readonly string[] Nouns = [.. Lists.Lines("naming-nouns.txt")];

    /// <summary>The stretch ends with such a noun.</summary>
    public static bool Ends(string text, TextSpan head)
    {
        var words = text.AsSpan(head.Start, head.Length).TrimEnd(" :");
        foreach (var noun in Nouns)
        {
            if (words.EndsWith(noun, StringComparison.OrdinalIgnoreCase)
                && (words.Length == noun.Length || words[^(noun.Length + 1)] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}
