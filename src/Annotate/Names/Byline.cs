using StaticArchive.Annotate.Text;
using StaticArchive.Model.News;

namespace StaticArchive.Annotate.Names;

/// <summary>The reporter's name on a line of its own: <c>Khánh Lynh (Theo AFP)</c>.</summary>
internal static class Byline
{
    private const int Longest = 4;

    /// <summary>The token after the reporter's name; 0 when the block is no byline.</summary>
    public static int End(Reading reading, int at)
    {
        if (at != 0 || reading.Role is BlockRole.Title or BlockRole.Lead or BlockRole.Heading) return 0;
        var end = 0;
        while (end < reading.Count && end <= Longest && reading.Capital(end)) end++;
        if (end is < 2 or > Longest) return 0;
        if (end < reading.Count && !(reading.Is(end, '(') && reading.Is(reading.Count - 1, ')'))) return 0;
        for (var i = 0; i < end; i++)
        {
            if (reading.Text.Tokens[i].Kind != TokenKind.Word || reading.Text.Tokens[i].Length == 1) return 0;
        }

        return reading.Vietnamese(0) && reading.Name(0).Known?.Type is not EntityType.Organisation ? end : 0;
    }
}
