using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using StaticArchive.Annotate;
using StaticArchive.Pages.JsonLines;
using StaticArchive.Curate;
using StaticArchive.Import;

namespace StaticArchive.Benchmarks;

/// <summary>
/// How the time of the worker grows with the text of one article: ten times the text must take about ten times as long,
/// whatever the text. Prints a table in Markdown; times are medians.
/// </summary>
internal static class Growth
{
    private const int Small = 100_000;
    private const int Runs = 5;
    private static readonly Knowledge Known = Knowledge.From(ShippedRegistry.Read());

    private static readonly IAnnotator[] Annotators = House.Annotators(Known);

    // What is repeated; {0} counts.
    private static readonly (string Kind, string Piece)[] Kinds =
    [
        ("news", "Ông Trần Văn Lâm, Giám đốc Sở Giao thông, nói hôm 11/3: “Cây cầu {0} sẽ xong trước mùa mưa”. "
            + "Theo Bộ Xây dựng, cầu nối Quảng Nam với Đà Nẵng.\n"),
        ("one line", "Bà Lê Thị Hoa cho biết, trường số {0} ở Hà Nội sẽ mở lại vào tuần sau. "),
        ("new people", "Ông Nguyễn Văn Số{0} gặp bà Trần Thị Số{0}. "),
        ("quotes not closed", "Ông Bách nói: “Một hai ba bốn {0}\n"),
        ("marks", "\""),
        ("one word", "Nguyễn"),
        ("capitals", "CÔNG AN TỈNH NGHỆ AN BẮT {0} NGƯỜI. "),
        ("no accents", "Ong Nguyen Van Nam noi chung toi se den Ha Noi ngay {0}. "),
        ("dates", "Ngày 19/6, tối 20-6, năm {0}, hôm qua, 24/7. "),
        ("captions", "Ông Lâm ở cầu số {0} (Ảnh: Reuters)\n"),
    ];

    public static void Print()
    {
        Console.WriteLine($"| text | {Small / 1000} kB, ms | {Small / 100} kB, ms | ratio |\n|---|---|---|---|");
        foreach (var (kind, piece) in Kinds)
        {
            var (small, large) = (Median(Line(piece, Small)), Median(Line(piece, 10 * Small)));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {kind} | {small:0.0} | {large:0.0} | {large / small:0.0} |"));
        }
    }

    private static byte[] Line(string piece, int length)
    {
        var text = new StringBuilder();
        for (var i = 1; text.Length < length; i++) text.AppendFormat(CultureInfo.InvariantCulture, piece, i);
        return JsonSerializer.SerializeToUtf8Bytes(new { id = "a", text = text.ToString() });
    }

    private static double Median(byte[] line)
    {
        Annotated(line);
        var times = Enumerable.Range(0, Runs).Select(_ =>
        {
            var start = Stopwatch.GetTimestamp();
            Annotated(line);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        });
        return times.Order().ElementAt(Runs / 2);
    }

    private static string Annotated(byte[] line)
    {
        var read = JsonLinesImporter.Line("growth", 1, line);
        return JsonLine.Write(AnnotateArticle.With(Annotators, read.Article!), read.Printed!, read.Problems);
    }
}
