using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using StaticArchive.Preview;

namespace StaticArchive.Browser;

/// <summary>An invented archive with pages of results and more names than a filter shows at once.</summary>
public sealed class SearchArchive : IAsyncLifetime
{
    public const int Articles = 45;

    // Three articles each.
    private static readonly string[] People =
    [
        "Trần Văn An", "Lê Thị Bình", "Phạm Văn Cường", "Hoàng Thị Dung", "Đặng Văn Đông", "Bùi Thị Giang",
        "Đỗ Văn Hải", "Ngô Thị Khánh", "Dương Văn Lâm", "Lý Thị Mai", "Vũ Văn Nam", "Đinh Thị Oanh",
        "Mai Văn Phúc", "Hồ Thị Quỳnh", "Nguyễn Văn Sơn",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("staticarchive-search-");
    private WebApplication? server;

    public string Address { get; private set; } = "";

    public ValueTask InitializeAsync()
    {
        var repository = Path.GetFullPath(Path.Combine(Here(), "../../.."));
        var input = Directory.CreateDirectory(Path.Combine(folder.FullName, "input", "articles"));
        File.Copy(Path.Combine(repository, "input", "site.yml"), Path.Combine(folder.FullName, "input", "site.yml"));
        File.WriteAllLines(Path.Combine(input.FullName, "all.jsonl"), Enumerable.Range(0, Articles).Select(Line));
        var place = Workplace.Of(folder.FullName, null, Path.Combine(repository, "theme"), null, null);
        Assert.Empty(Program.Build(place, null, (_, _, _) => { }, records: false).Problems);
        server = PreviewServer.Start(place.Output, "", null, 0);
        Address = server.Urls.First();
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null) await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static string Line(int n)
    {
        var person = People[n % People.Length];
        return JsonSerializer.Serialize(new
        {
            id = string.Create(CultureInfo.InvariantCulture, $"tin-{n:00}"),
            title = $"Bản tin thứ {n + 1} của làng gốm",
            lead = $"Lò nung số {n + 1} đỏ lửa từ sáng sớm.",
            text = $"Bản tin này nói về làng gốm ven sông.\n\nÔng {person} nói chợ phiên họp mỗi tuần một buổi.",
            published = string.Create(CultureInfo.InvariantCulture, $"{2019 + (n / 12)}-{(n % 12) + 1:00}-05"),
        });
    }

    private static string Here([System.Runtime.CompilerServices.CallerFilePath] string file = "") => file;
}
