using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Pages;
using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Search;

/// <summary>
/// An invented archive in which each article is there to be found, or not to be found, by one query of the tests.
/// </summary>
internal sealed class SmallArchive : ITexts
{
    public static readonly SiteSettings Settings = new(
        "Kho", "Thử", "https://example.org/kho", "vi", "Asia/Ho_Chi_Minh", new PathWords(), 2, 3, 0.5, null, null,
        "none", true, []);

    private const int SummaryLength = 240;

    // Date, title, paragraphs; oldest first, undated before dated, as archives are.
    private static readonly (string? Date, string Title, string[] Text)[] Told =
    [
        (null, "Giấy cũ không ngày", ["Một tờ giấy cũ không đề ngày được tìm thấy trong kho lưu trữ của huyện."]),
        ("--05-16", "Thư gửi ngày mười sáu", ["Lá thư chỉ ghi ngày 16/5 mà không ghi năm, nói về kho lưu trữ."]),
        ("2019-03-01", "Đường sắt mới qua đèo",
            ["Con đường sắt mới chạy qua đèo, dài 40 km.", "Kỹ sư nói đường hầm an toàn."]),
        ("2019-04-01", "Dương cầm bên cửa sổ", ["Tiếng dương cầm vang lên mỗi chiều."]),
        ("2019-05-01", "Người đương nhiệm từ chức", ["Vị chủ tịch đương nhiệm từ chức sau cuộc họp."]),
        ("2020-01-05", "Hà Nội vào xuân",
            ["Chợ hoa Hà Nội đông khách từ sáng sớm.", "Người bán đào nói năm nay được mùa; hòa nhạc ở hồ."]),
        ("2020-02-05", "Cô Hà nói nội bộ bất hòa", ["Bà Hà nói nội bộ công ty đang tranh cãi.", "Hoà giải chưa xong."]),
        ("2020-06-15", "Tiêm kích F-16 tập trận cùng NATO",
            ["Hôm 15/2, tiêm kích F-16 bay cùng NATO trên biển.", "Thuỷ thủ quan sát từ tàu."]),
        ("2020-07-01", "Dấu câu và ký hiệu",
        [
            "- Dòng *đầu* có_gạch_dưới [ngoặc](vuông) <b>đậm</b> &amp; & {{hai}} `mã` ~bỏ~ | \\ ^ $ @ www.thu.vn",
            "1. Số một\nxuống dòng", "## Đề mục # có dấu", "> Lời trích\n> hai dòng", "> Lời trích", "", "Lời trích!",
            " Lời\u00a0trích ", "***",
        ]),
        ("2021-07-01", "Moscow đón đoàn khách",
            ["Đoàn khách đến Moscow sáng nay.", "Quan hệ hai nước được nhắc tới nhiều lần trong ngày."]),
        ("2021-08-01", "Đoàn khách rời nước Nga",
            ["Từ Moskva, đoàn bay về nước.", "Bộ Quốc phòng Mỹ chưa bình luận."]),
        ("2022-09-01", "Ý kiến của giới quân sự",
        [
            "Lầu Năm Góc nói đã theo dõi chuyến đi.",
            "Bà Nguyễn Thị Mẫu cho biết thêm chi tiết về hợp tác quân sự.",
        ]),
        ("2023-10-01", "Ban tin khong dau",
            ["Ban tin nay duoc go khong dau, noi ve lang gom ben song va nguoi tho gia."]),
        ("2023-11-01", "Cuộc thi của bà Mẫu",
        [
            "Nguyễn Thị Mẫu mở cuộc thi vẽ.", "Hợp tác với các trường, cuộc thi có yếu tố quân sự.",
            "Thủy điện và thuỷ lợi là đề tài.",
        ]),
        ("2023-12-01", "Một mùa lúa chín",
        [
            "Mùa lúa năm ấy chín sớm hơn mọi năm, cả xã cùng ra đồng gặt từ khi trời chưa sáng rõ, biển êm và gió nhẹ "
            + "suốt tuần, thuyền nào cũng về bến trước lúc chiều xuống, trẻ con theo cha mẹ ra bãi phơi thóc và chạy "
            + "thi với nhau tới tận con đê cuối làng.",
        ]),
        // The marks of one syllable, each with its own article.
        .. new[] { "ma", "má", "mà", "mả", "mã", "mạ" }.Select(m => (
            (string?)"2024-01-01", $"Chữ {m} đứng riêng",
            new[] { $"Trang này viết {m} và giải nghĩa bằng tiếng Việt." })),
    ];

    private static readonly EntityRecord Moscow =
        Record("place/moscow", EntityType.Place, "Moscow", ["Moskva"], "Thủ đô Nga");
    private static readonly EntityRecord Pentagon = Record(
        "organisation/us-dod", EntityType.Organisation, "Bộ Quốc phòng Mỹ", ["Lầu Năm Góc", "Pentagon"], null);

    private static readonly EntityRecord Painter =
        Record("person/mau", EntityType.Person, "Nguyễn Thị Mẫu", [], "Họa sĩ");

    private readonly AnnotatedArticle[] articles;

    /// <param name="changed">What one article says instead.</param>
    public SmallArchive(string? changed = null)
    {
        articles = [.. Told.Select((told, n) => Annotated(ArticleOf(n, told.Date, told.Title,
            changed is not null && n == 6 ? [changed] : told.Text)))];
        Archive = new(
            articles.Select((a, n) => RecordOf(a.Article, n)).ToValueList(),
            [
                Of(Moscow, ["Moscow", "Moskva"], [10, 9]),
                Of(Pentagon, ["Bộ Quốc phòng Mỹ", "Lầu Năm Góc"], [11, 10]),
                Of(Painter, ["Nguyễn Thị Mẫu", "Mẫu"], [13, 11]),
                Of(Record("place/xa", EntityType.Place, "Làng Xa", [], null), ["Làng Xa"], []) with { Address = null },
            ],
            [], [new("Báo Thử", new("/nguon/bao-thu/"), [0])], new DateOnly(2024, 1, 1), []);
    }

    public Archive Archive { get; }

    public AnnotatedArticle Read(int article) => articles[article];

    public string Markdown(int article) =>
        MarkdownPage.Write(articles[article], id => $"/kho/thuc-the/{id.Split('/')[^1]}/");

    private static Article ArticleOf(int n, string? date, string title, string[] text) => new(
        $"bai-{n:00}", title, false, Date(date), null, n % 2 == 0 ? "Báo Thử" : null, null, null, "vi", null, [],
        text.Select(BlockOf).Prepend(new(BlockRole.Title, title)).ToValueList());

    private static AnnotatedArticle Annotated(Article article) => new(article)
    {
        Mentions = article.Blocks
            .Select((b, i) => (i, at: b.Text.IndexOf("Lầu Năm Góc", StringComparison.Ordinal))).Where(m => m.at >= 0)
            .Select(m => new Mention(
                new(m.i, new(m.at, m.at + 11)), EntityType.Organisation, Pentagon.Name, Pentagon.Id, new("list", 1)))
            .ToValueList(),
    };

    // The roles that Markdown shows: a heading, a quotation, a paragraph.
    private static Block BlockOf(string text) => text switch
    {
        ['#', '#', ' ', .. var heading] => new(BlockRole.Heading, heading),
        ['>', ' ', .. var quotation] => new(BlockRole.Quotation, quotation),
        _ => new(BlockRole.Paragraph, text),
    };

    private static ArticleRecord RecordOf(Article a, int n) => new(
        a.Id, new(n == 13 ? $"/bai-viet/2023/11/{Slug.Of(a.Title)}/" : $"/bai-viet/{a.Id}/"), a.Title, false,
        Summary(a.Blocks[1].Text), a.Published, a.Source is null ? -1 : 0,
        n switch
        {
            9 => [new(0, 1)],
            10 => [new(0, 1), new(1, 1)],
            11 => [new(1, 1), new(2, 1)],
            13 => [new(2, 1)],
            _ => [],
        },
        [], [], [], n - 1, -1);

    private static string Summary(string text) =>
        text.Length <= SummaryLength ? text : text[..text.LastIndexOf(' ', SummaryLength)] + "…";

    private static EntityRecord Record(
        string id, EntityType type, string name, ValueList<string> aliases, string? role) =>
        new(id, type, name, aliases, [], role, null, null, null, null, [], true);

    private static Entity Of(EntityRecord record, ValueList<string> forms, ValueList<int> articles) => new(
        record.Id, record.Type, record.Name, new Route($"/thuc-the/{Slug.Of(record.Id.Split('/')[^1])}/"), record,
        forms.Select(f => new Counted(f, 1)).ToValueList(), [], articles, articles.Count, 0, [], []);

    private static PartialDate? Date(string? text) =>
        text is not null && PartialDate.TryParse(text, out var date) ? date : null;
}
