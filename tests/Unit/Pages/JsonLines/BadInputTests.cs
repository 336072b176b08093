using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Annotate;
using StaticArchive.Annotate.Captions;
using StaticArchive.Annotate.Dates;
using StaticArchive.Pages.JsonLines;
using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Quotes;
using StaticArchive.Curate;
using StaticArchive.Import;

namespace StaticArchive.Unit.Pages.JsonLines;

/// <summary>
/// Whatever a line holds, each item of its annotations is the words that stand where it says, counted in code points.
/// </summary>
public sealed class BadInputTests
{
    private static readonly Knowledge Known = Knowledge.From(ShippedRegistry.Read());

    // As the program's own list.
    private static readonly IAnnotator[] Annotators =
    [
        new NameAnnotator(Known), new RoleAnnotator(Known), new DateAnnotator(), new QuoteAnnotator(),
        new StatementAnnotator(), new MetonymAnnotator(Known), new CaptionAnnotator(),
    ];

    private static readonly string[] Pieces =
    [
        "Tổng thống Nga Vladimir Putin", "ông Trần Văn Bách nói:", "cho biết", "Theo", "bà Hoa", "Hà Nội",
        "Công an tỉnh Nghệ An", "hôm qua", "ngày 19/6", "năm 2016",
        "😀", "👩‍🚒", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u202E", "e\u0302\u0301", "Ha\u0300 No\u0323\u0302i",
        "\"", "“", "”", "'", "‘", "’", "«", "»", "(", ")",
        "(Ảnh: AFP)", ".", ",", "...", "…", "-", "–", "\n", "\n\n", "\t", "\r\n", "\u2028", "\u00A0",
        "HÀ NỘI MƯA LỚN", "Ong Nguyen Van Nam noi", "The president of France said",
        "U23", "A/H5N1", "T.", "J.", "&", "@", "#", "0", "99999999999999999999", "30-2", "II", "\u0301", "İ", "ß", "ﬁ",
        "中国", "Россия",
    ];

    private static readonly Gen<string> Text = Gen.Elements(Pieces)
        .SelectMany(piece => Gen.Elements("", " ").Select(blank => piece + blank))
        .ListOf().Select(string.Concat);

    [Fact]
    public void Any_mixture_is_read() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(Text.ToArbitrary(), Text.ToArbitrary(), (title, text) => Holds(title, text)));

    [Theory]
    [InlineData(""), InlineData(" \n\t\n"), InlineData("."), InlineData("\u200B"), InlineData("😀")]
    [InlineData("TỔNG THỐNG NGA VLADIMIR PUTIN NÓI: \"CHÚNG TÔI SẼ ĐẾN HÀ NỘI NGÀY 19/6\". "
        + "ÔNG PUTIN CHO BIẾT, CHUYẾN ĐI KÉO DÀI HAI NGÀY.")]
    [InlineData("Tong thong Nga Vladimir Putin noi: \"Chung toi se den Ha Noi ngay 19/6\". "
        + "Ong Putin cho biet, chuyen di keo dai hai ngay.")]
    [InlineData("The president of Russia, Vladimir Putin, told Reuters on Monday that \"we will never forget it\".")]
    [InlineData("😀 Ông 👩‍🚒 Trần Văn Bách 😀 nói: “Cầu sẽ xong 😀 trước mùa mưa”. Hà\u200B Nội, hôm\u200D qua.")]
    [InlineData("O\u0302ng Tra\u0302\u0300n Văn Bách đến Hà No\u0323\u0302i hôm qua.")]
    public void Odd_texts_are_read(string text) => Holds("", text);

    [Theory]
    [InlineData("\"Chúng tôi sẽ đến Hà Nội, ông Bách nói. ", 10_000), InlineData("“", 10_000)]
    [InlineData("Ông Bách nói: “Một hai ba bốn\n", 10_000)]
    [InlineData("Công an tỉnh Nghệ An bắt Trần Văn Bách ngày 19/6 ở Hà Nội ", 5_000)]
    [InlineData("Nguyễn", 20_000), InlineData("Nguyễn ", 20_000), InlineData("19/6-", 20_000)]
    public void Much_of_the_same_is_read(string piece, int times) =>
        Holds("", new StringBuilder().Insert(0, piece, times).ToString());

    private static bool Holds(string title, string text)
    {
        var printed = JsonSerializer.SerializeToUtf8Bytes(new { id = "a", title, text });
        var imported = JsonLinesImporter.Line("stdin", 1, printed);
        if (string.IsNullOrWhiteSpace(text)) Assert.NotEmpty(imported.Problems);
        if (imported.Article is not { } article) return true;
        var annotated = AnnotateArticle.With(Annotators, article);
        using var line = JsonDocument.Parse(JsonLine.Write(annotated, imported.Printed!, imported.Problems));
        var root = line.RootElement;
        var parts = new[] { "title", "lead", "text" }.Where(part => root.TryGetProperty(part, out _))
            .ToDictionary(part => part, part => root.GetProperty(part).GetString()!.EnumerateRunes().ToArray());
        foreach (var list in (string[])["entities", "quotes", "statements", "captions", "roles"])
        {
            foreach (var item in root.GetProperty(list).EnumerateArray())
            {
                var words = Words(parts[item.TryGetProperty("part", out var part) ? part.GetString()! : "text"], item);

                // A caption may be a credit only.
                Assert.True(words.Length > 0 || list == "captions");
            }
        }

        return true;
    }

    private static string Words(Rune[] points, JsonElement item)
    {
        var (start, end) = (item.GetProperty("start").GetInt32(), item.GetProperty("end").GetInt32());
        Assert.True(0 <= start && start <= end && end <= points.Length, $"{start} to {end} of {points.Length}");
        var words = (item.TryGetProperty("quote", out var quote) ? quote : item.GetProperty("text")).GetString()!;
        Assert.Equal(string.Concat(points[start..end]), words);
        return words;
    }
}
