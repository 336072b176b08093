using System.Text;
using StaticArchive.Annotate.Text;

namespace StaticArchive.Annotate.Names;

/// <summary>Writes the name of a body in full: <c>UBND TP.HCM</c> is Ủy ban nhân dân Thành phố Hồ Chí Minh.</summary>
internal static class FullName
{
    public static string Of(Reading reading, int first, int end)
    {
        var name = new StringBuilder();
        var written = false;
        for (var i = first; i < end; i++)
        {
            // "Sở Giao thông Vận tải (GTVT) TP HCM": what stands in brackets is said already.
            if (reading.Is(i, '('))
            {
                i = Closing(reading, i, end);
                continue;
            }

            var full = reading.Text.Tokens[i].Letters == Letters.Lower ? null : WordLists.WrittenOut(reading.Word(i));
            if (written && reading.Is(i, '.')) continue;

            // "GD-ĐT", "NN & PTNT": the sign stands for "và".
            var joins = written && (reading.IsDash(i) || reading.Is(i, '&')) && i + 1 < end
                && WordLists.WrittenOut(reading.Word(i + 1)) is not null;
            var apart = !reading.Glued(i) || written || (full is not null && reading.Is(i - 1, '.'));
            if (i > first && apart) name.Append(' ');
            name.Append(joins ? "và" : full ?? reading.Surface(i, i + 1));
            written = full is not null || joins;
        }

        name.Replace(" thành phố Hồ Chí Minh", " Thành phố Hồ Chí Minh");
        if (name.Length > 0) name[0] = char.ToUpperInvariant(name[0]);
        return name.ToString();
    }

    private static int Closing(Reading reading, int open, int end)
    {
        while (open < end && !reading.Is(open, ')')) open++;
        return open;
    }
}
