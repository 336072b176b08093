using StaticArchive.Model.News;
using StaticArchive.Search;

namespace StaticArchive.Unit.Search;

public sealed class EntityNamesTests
{
    [Fact]
    public void A_form_that_names_a_kind_means_none_of_its_members()
    {
        var rows = Names(
            Body("Bệnh viện Sông Hồng", "Bệnh viện"), Body("Bệnh viện Núi Đôi"), Body("Trạm xá Đồi Gió", "Trạm xá"));
        Assert.Equal(
            [
                "Bệnh viện: no", "Bệnh viện Núi Đôi: yes", "Bệnh viện Sông Hồng: yes", "Trạm xá: yes",
                "Trạm xá Đồi Gió: yes",
            ],
            rows);
    }

    [Fact]
    public void A_form_of_two_bodies_means_neither_and_a_name_means_its_own() => Assert.Equal(
        ["Gốm Xuân: yes", "Gốm Xuân: no", "Lò Cũ: yes"], Names(Body("Gốm Xuân"), Body("Lò Cũ", "Gốm Xuân")));

    private static string[] Names(params Entity[] entities) =>
    [
        .. EntityNames.Of(new([], [.. entities], [], [], null, []))
            .Select(r => $"{r.Written}: {(r.Means ? "yes" : "no")}"),
    ];

    private static Entity Body(string name, params string[] forms) => new(
        name, EntityType.Organisation, name, new("/a/"), null,
        [.. forms.Select(f => new Counted(f, 1))], [], [], 0, 0, [], []);
}
