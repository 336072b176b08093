using StaticArchive.Compose.Frame;
using StaticArchive.Compose.Lists;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Compose.Lists;

public sealed class TombstoneTests
{
    private static readonly Archive Archive = Invented.Archive(3, 2) with
    {
        Redirects =
        [
            new(new("/bai-viet/2024/05/cho-phien/"), new("/bai-viet/2024/05/cho-moi/"), "cho phien"),
            new(new("/chu-de/che-bien/"), null, "Chế biến & <xuất khẩu>"),
        ],
    };

    [Fact]
    public void An_address_that_lost_its_page_says_so_and_leads_to_the_search()
    {
        var page = Assert.Single(new TombstonePages(Invented.Around(Words.Vietnamese)).Plan(Archive, null!)).Make();
        Assert.Equal(("/chu-de/che-bien/", "gone", false), (page.Address.Path, page.Template, page.Meta.Listed));
        var view = (TombstoneView)page.View;
        Assert.True(view.Frame.Head.NoIndex);
        Assert.Equal("Chế biến & <xuất khẩu>", view.Title);
        Assert.Equal("Ở địa chỉ này từng có “Chế biến & <xuất khẩu>”. Trang ấy không còn trong kho.", view.Say);
        Assert.Equal(
            new LinkView(
                "/kho/tim-kiem/?q=Ch%E1%BA%BF%20bi%E1%BA%BFn%20%26%20%3Cxu%E1%BA%A5t%20kh%E1%BA%A9u%3E",
                "Tìm “Chế biến & <xuất khẩu>” trong kho"),
            view.Search);
    }

    [Fact]
    public void It_is_printed_by_the_theme()
    {
        var around = Invented.Around(Words.English);
        var page = Assert.Single(new TombstonePages(around).Plan(Archive, null!)).Make();
        var html = System.Text.Encoding.UTF8.GetString(
            Words.Theme("en").Render(page.Template, page.View, new Dictionary<string, string>()));
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", html, StringComparison.Ordinal);
        Assert.Contains("Chế biến &amp; &lt;xuất khẩu&gt;", html, StringComparison.Ordinal);
        Assert.Contains("href=\"/kho/tim-kiem/?q=Ch%E1%BA%BF", html, StringComparison.Ordinal);
    }
}
