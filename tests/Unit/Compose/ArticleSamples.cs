using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose;

/// <summary>A small invented archive: two articles about a harbour that does not exist.</summary>
internal static class ArticleSamples
{
    private static readonly Evidence Sure = new("test", 0.9, ReviewState.Confirmed);
    private static readonly Evidence Unsure = new("test", 0.9);

    public static readonly SiteSettings Settings = new(
        "Kho thử", "Kho để thử.", "https://example.org/kho", "vi", "Asia/Ho_Chi_Minh", new(), 2, 3, 0.5,
        "bao-sai@example.org", null, "none", true, []);

    /// <summary>The words of the theme are its own matter: here each key says itself and what it was given.</summary>
    public static Surroundings Around { get; } = new(Settings, new("vi", new Echo()));

    public static readonly AnnotatedArticle Newer = Annotated();

    public static readonly AnnotatedArticle Older = new(new Article(
        "cang-cu", "Cảng Bình Lâm đóng cửa", false, new(2022, 2, 16), null, "Báo Biển", null, null, "vi", null, [],
        [new(BlockRole.Title, "Cảng Bình Lâm đóng cửa"), new(BlockRole.Lead, "Cảng Bình Lâm đóng cửa vì bão.")]))
    {
        Mentions = [new(new(1, new(5, 13)), EntityType.Place, "Bình Lâm", "place/binh-lam", Unsure)],
    };

    public static readonly Archive Archive = new(
        [
            new(
                "cang-cu", new("/bai-viet/2022/02/cang-cu/"), "Cảng Bình Lâm đóng cửa", false,
                "Cảng Bình Lâm đóng cửa vì bão.", new(2022, 2, 16), 0, [new(1, 1)], [], ["Cảng biển"],
                [new(1, [1])], -1, 1),
            new(
                "cang-moi", new("/bai-viet/2024/05/cang-moi/"), "Cảng mới Bình Lâm mở cửa", true,
                "Ông Quân mở cảng.", new(2024, 5, 17), -1, [new(0, 2), new(1, 2)], [0], ["Cảng biển", "Bão"],
                [new(0, [1])], 0, -1),
        ],
        [
            new(
                "person/tran-quan", EntityType.Person, "Trần Quân", new Route("/nhan-vat/tran-quan/"),
                new(
                    "person/tran-quan", EntityType.Person, "Trần Quân", [], [], "giám đốc cảng",
                    "Người mở cảng mới.", "Q1", null, null, [], true),
                [new("Trần Quân", 1), new("Quân", 1)],
                [new("Giám đốc cảng", 1, new(2024, 5, 17), new(2024, 5, 17))],
                [1], 2, 1, [1], [new(1, 1)]),
            new(
                "place/binh-lam", EntityType.Place, "Bình Lâm", new Route("/dia-danh/binh-lam/"), null,
                [new("Bình Lâm", 3)], [], [1, 0], 3, 0, [], [new(0, 1)]),
        ],
        [new("Cảng biển", new("/chu-de/cang-bien/"), [1, 0])],
        [new("Báo Biển", new("/nguon/bao-bien/"), [0])],
        new DateOnly(2024, 5, 17), []);

    public static ITexts Texts { get; } = new Kept();

    private static AnnotatedArticle Annotated()
    {
        ValueList<Block> blocks =
        [
            new(BlockRole.Caption, "Ông Trần Quân ở cảng (Ảnh: Báo Biển).", "https://example.org/anh.jpg"),
            new(BlockRole.Paragraph, "Ngày 16/5, giám đốc cảng Trần Quân mở cảng ở <Bình Lâm> & Bình Lâm vui."),
            new(BlockRole.Heading, "Sau lễ"),
            new(
                BlockRole.Paragraph,
                "“Chúng tôi chờ ngày này đã mười năm, và từ nay tàu lớn nào cũng cập được bến”, ông Quân nói hôm qua."),
        ];
        return new(new Article(
            "cang-moi", "Cảng mới Bình Lâm mở cửa", true, new(2024, 5, 17), "hôm qua", null, "Lê An",
            "https://example.org/goc", "vi", null, [], blocks))
        {
            Mentions =
            [
                Name(0, "Trần Quân", EntityType.Person, "person/tran-quan", Sure),
                Name(0, "Báo Biển", EntityType.Organisation, null, Unsure),
                Name(1, "Trần Quân", EntityType.Person, "person/tran-quan", Sure),
                Name(1, "Bình Lâm", EntityType.Place, "place/binh-lam", Unsure),
                new(new(1, Last(1, "Bình Lâm")), EntityType.Place, "Bình Lâm", "place/binh-lam", Unsure),
                Name(3, "Quân", EntityType.Person, "person/tran-quan", Unsure with { Confidence = 0.2 }),
            ],
            Dates =
            [
                new(new(1, Span(1, "Ngày 16/5")), "2024-05-16", true, Sure),
                new(new(3, Span(3, "hôm qua")), "2024-05-16", true, Unsure),
            ],
            Quotes = [new(new(3, new(1, 76)), [new("Trần Quân", "person/tran-quan")], "nói", QuoteKind.Direct, Sure)],
            Captions = [new(new(0, new(0, 20)), "Ảnh: Báo Biển", ["Trần Quân"])],
            Roles = [new(new(1, Span(1, "giám đốc cảng")), "Trần Quân", "person/tran-quan", Sure)],
        };

        Mention Name(int block, string text, EntityType type, string? id, Evidence evidence) =>
            new(new(block, Span(block, text)), type, id == "person/tran-quan" ? "Trần Quân" : text, id, evidence);

        TextSpan Span(int block, string text)
        {
            var at = blocks[block].Text.IndexOf(text, StringComparison.Ordinal);
            return new(at, at + text.Length);
        }

        TextSpan Last(int block, string text)
        {
            var at = blocks[block].Text.LastIndexOf(text, StringComparison.Ordinal);
            return new(at, at + text.Length);
        }
    }

    private sealed class Kept : ITexts
    {
        public AnnotatedArticle Read(int article) => article == 0 ? Older : Newer;
    }

    private sealed class Echo : IReadOnlyDictionary<string, string>
    {
        public string this[string key] => key;
        public IEnumerable<string> Keys => [];
        public IEnumerable<string> Values => [];
        public int Count => 0;
        public bool ContainsKey(string key) => true;
        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() =>
            Enumerable.Empty<KeyValuePair<string, string>>().GetEnumerator();
        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

        public bool TryGetValue(string key, out string value)
        {
            value = this[key];
            return true;
        }
    }
}
