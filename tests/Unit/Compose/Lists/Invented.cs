using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose.Lists;

/// <summary>Archives of any size about towns and people that do not exist, always the same for the same size.</summary>
internal static class Invented
{
    private static readonly string[] Family =
    [
        "Đoàn", "Ấu", "Nguyễn", "Trần", "Ông", "Đỗ", "Lê", "Vũ", "Yên", "Dương", "Ân", "Đào",
    ];

    private static readonly string[] Given =
    [
        "An Nhiên", "Bình Minh", "Cẩm Tú", "Đại Dương", "Gia Hân", "Hạ Vi", "Kim Chi", "Ngọc Ẩn", "Ước", "Thị Ý",
    ];

    private static readonly string[] Towns =
    [
        "Đảo Sương", "Cửa Mây", "Ái Lâm", "Đông Lĩnh", "Dốc Gió", "Sông Ngọc", "Ô Trầm", "Xóm Lụa",
    ];

    private static readonly string[] Deeds =
    [
        "khánh thành cầu mới", "mở phiên chợ đầu năm", "bàn việc trồng lại rừng", "đón đoàn khách xa",
        "công bố kết quả thi",
    ];

    public static readonly SiteSettings Settings = new(
        "Kho báo thử", "Một kho báo bịa ra để thử.", "https://example.org/kho", "vi", "Asia/Ho_Chi_Minh", new(),
        2, 3, 0.5, "thu@example.org", null, "none", true, []);

    public static Surroundings Around(Strings words) => new(Settings, words);

    public static Archive Archive(int articles, int people)
    {
        var entities = Entities(people);
        var records = new List<ArticleRecord>();
        for (var i = 0; i < articles; i++) records.Add(Article(i, articles, entities.Count));
        var uses = Enumerable.Range(0, articles).Reverse()
            .SelectMany(a => records[a].Uses, (a, use) => (Article: a, use.Entity))
            .ToLookup(u => u.Entity, u => u.Article);
        return new(
            records.ToValueList(), entities.Select((e, n) => Used(e, uses[n])).ToValueList(),
            [
                Tag("Chợ phiên", "cho-phien", records, 0),
                Tag("Đê điều", "de-dieu", records, 1),
                Tag("Ẩm thực", "am-thuc", records, 2),
            ],
            [
                new("Báo Cửa Mây", new("/nguon/bao-cua-may/"), NewestFirst(records, a => a.Source == 0)),
                new("Tin Đảo Sương", new("/nguon/tin-dao-suong/"), NewestFirst(records, a => a.Source == 1)),
            ],
            new DateOnly(2024, 5, 17), []);
    }

    // Undated first, then one every few days; every 40th knows only its month, every 41st only its year.
    private static ArticleRecord Article(int i, int all, int entities)
    {
        var day = new DateOnly(2024, 5, 17).AddDays(-3 * (all - 1 - i));
        PartialDate? date = i == 0 ? null : i == 1 ? new PartialDate(null, 5, 16)
            : new PartialDate(day.Year, i % 41 == 0 ? null : day.Month, i % 41 == 0 || i % 40 == 0 ? null : day.Day);
        return new(
            $"thu/{i:0000}", new($"/bai-viet/{i}/"), $"{Towns[i % Towns.Length]} {Deeds[i % Deeds.Length]}", i % 7 == 0,
            "Tin thử, không có thật.", date, i % 3 - 1,
            [
                .. Enumerable.Range(0, 5)
                    .Select(k => new EntityUse((i * 7 + k * k * 5) % entities, 5 - k))
                    .DistinctBy(u => u.Entity),
            ],
            [i % 3], [], [], i - 1, i + 1 < all ? i + 1 : -1);
    }

    private static List<Entity> Entities(int people)
    {
        var entities = Towns.Select((name, n) => Named(EntityType.Place, name, $"place/{n:00}", n % 2 == 0)).ToList();
        entities.Add(Named(EntityType.Organisation, "Ủy ban Cửa Mây", "organisation/cua-may", true));
        entities.Add(Named(EntityType.Event, "Hội mùa 2019", "event/hoi-mua", false));
        for (var i = 0; i < people; i++)
        {
            var name = $"{Family[i % Family.Length]} {Given[i / Family.Length % Given.Length]}";
            if (i >= 120) name += $" {i}";
            entities.Add(Named(EntityType.Person, name, $"person/{i:00000}", i % 4 == 0));
        }

        return [.. entities.OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    private static Entity Named(EntityType type, string name, string id, bool known) => new(
        id, type, name,
        id.EndsWith('9') ? null : new($"/{Settings.Paths.Of(type)}/{id.Split('/')[1]}/"),
        known ? new(id, type, name, [], [], "Chủ tịch xã", null, null, null, null, [], true) : null,
        [], known ? [] : [new("người làm vườn", 2, null, null)], [], 0, 0, [], []);

    private static Entity Used(Entity entity, IEnumerable<int> newestFirst)
    {
        var articles = newestFirst.ToValueList();
        return entity with { Articles = articles, Mentions = articles.Count * 2 };
    }

    private static TagRecord Tag(string name, string slug, List<ArticleRecord> articles, int number) =>
        new(name, new($"/chu-de/{slug}/"), NewestFirst(articles, a => a.Tags.Contains(number)));

    private static ValueList<int> NewestFirst(List<ArticleRecord> articles, Func<ArticleRecord, bool> which) =>
        Enumerable.Range(0, articles.Count).Reverse().Where(i => which(articles[i])).ToValueList();
}
