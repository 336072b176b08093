using System.Text;
using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Import;

/// <summary>Files from before Unicode.</summary>
public sealed class LegacyTextTests
{
    private const string Story =
        "Ông Trần Văn Dũng cho biết tuyến phà mới từ HẢI PHÒNG đã được khai trương, đỡ một giờ đi đường.";

    [Fact]
    public void Tcvn3_is_read_with_its_capitals_and_said_so() => Reads(Tcvn3(Story), "TCVN3");

    [Fact]
    public void Windows_1258_is_read_and_said_so() => Reads(Windows1258(Story), "Windows-1258");

    [Fact]
    public void What_is_neither_stays_a_fault()
    {
        var french = Encoding.Latin1.GetBytes("Café à la crème, déjà vu, garçon élève");
        Assert.Contains("expected UTF-8", Sheets.Problem(Sheets.Text(french)), StringComparison.Ordinal);
        Assert.Contains("binary", Sheets.Problem(Sheets.Text([0x89, 0x50, 0, 1, 2, 0xFF])), StringComparison.Ordinal);
    }

    private static void Reads(byte[] bytes, string name)
    {
        var imported = Sheets.Text(bytes);
        Assert.Equal(["Paragraph: " + Story], Sheets.Roles(imported));
        Assert.StartsWith($"read as {name}", Assert.Single(imported.Problems).Sentence, StringComparison.Ordinal);
    }

    // Capitals that the code lacks are typed as small letters and shown by a font of capitals.
    private static byte[] Tcvn3(string text)
    {
        var table = Lists.Rows("tcvn3.tsv").ToDictionary(row => row[1][0], row => Convert.ToByte(row[0], 16));
        return
        [
            .. text.Select(
                c => c < 128 ? (byte)c : table.TryGetValue(c, out var own) ? own : table[char.ToLowerInvariant(c)]),
        ];
    }

    // A letter carries the mark of its vowel; the tone follows.
    private static byte[] Windows1258(string text)
    {
        var parted = text.Select(letter => letter.ToString().Normalize(NormalizationForm.FormD)).Select(marks =>
            string.Concat(marks.Where(mark => !IsTone(mark))).Normalize() + string.Concat(marks.Where(IsTone)));
        return CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(string.Concat(parted));
    }

    private static bool IsTone(char mark) => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323';
}
