using System.Text;

namespace StaticArchive.Compose.Data;

/// <summary>Rows of comma-separated values: RFC 4180, in UTF-8.</summary>
/// <remarks>
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises ("CSV injection"):
/// texts come from newspapers, and whoever opens the file must not run what somebody wrote there.
/// </remarks>
public sealed class Csv
{
    // With the wide forms of East Asian keyboards, which spreadsheets read like the narrow ones.
    private const string Formula = "=+-@\t\r\n＝＋－＠";
    private readonly StringBuilder rows = new();

    public Csv Row(params ReadOnlySpan<string?> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0) rows.Append(',');
            Cell(cells[i] ?? "");
        }

        rows.Append("\r\n");
        return this;
    }

    public ReadOnlyMemory<byte> Bytes() => Encoding.UTF8.GetBytes(rows.ToString());

    private void Cell(string text)
    {
        if (text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal)) text = "'" + text;
        if (text.AsSpan().IndexOfAny("\",\r\n") < 0) rows.Append(text);
        else rows.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
