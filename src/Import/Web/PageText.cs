using System.Text;
using System.Text.RegularExpressions;

namespace StaticArchive.Import.Web;

/// <summary>
/// The characters of a saved page: byte order mark, then the charset that its head names, then UTF-8.
/// </summary>
internal static partial class PageText
{
    private const int Head = 4096;

    public static (string Html, string? Fault) Of(byte[] bytes)
    {
        if (bytes.All(b => b <= 32)) return ("", "expected a saved web page, found an empty file");
        var encoding = Marked(bytes) ?? Named(bytes);
        if (encoding is null) return ("", "expected a charset that is known, such as utf-8 or windows-1258");
        var html = encoding.GetString(bytes).TrimStart('\uFEFF');
        return html.Contains('\0', StringComparison.Ordinal)
            ? ("", "expected a saved web page, found a binary file")
            : (html, null);
    }

    private static Encoding? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8,
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static Encoding? Named(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, Head));
        if (Charset().Match(head) is not { Success: true } match) return Encoding.UTF8;
        var name = match.Groups["name"].Value;
        // A page that says utf-16 in ASCII is not; browsers read it as UTF-8.
        if (name.StartsWith("utf", StringComparison.OrdinalIgnoreCase)) return Encoding.UTF8;
        if (name is "iso-8859-1" or "us-ascii" or "latin1" or "ISO-8859-1") name = "windows-1252";
        // Not registered for the whole process: nothing static changes.
        return CodePagesEncodingProvider.Instance.GetEncoding(name);
    }

    // <meta charset="utf-8">, <meta http-equiv="Content-Type" content="text/html; charset=windows-1258">
    [GeneratedRegex(
        "<meta[^>]{0,200}charset\\s{0,9}=\\s{0,9}[\"']?(?<name>[A-Za-z0-9_:.-]{2,40})", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
