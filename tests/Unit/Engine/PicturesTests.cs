using StaticArchive.Engine.Read;
using StaticArchive.Engine.Render;

namespace StaticArchive.Unit.Engine;

public sealed class PicturesTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    // Heads of pictures 3 wide and 2 high, written by hand after the formats' specifications.
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D4948445200000003000000020806000000", "image/png", 3, 2)]
    [InlineData("47494638396103000200", "image/gif", 3, 2)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC0001108000200030301", "image/jpeg", 3, 2)]
    [InlineData(
        "FFD8FFE10022457869660000" + "49492A0008000000" + "0100" + "120103000100000006000000" + "00000000"
        + "FFFFC2001108000200030301",
        "image/jpeg", 2, 3)]
    [InlineData("524946460000000057454250565038580A000000" + "00000000" + "020000" + "010000", "image/webp", 3, 2)]
    [InlineData("524946460000000057454250565038" + "4C0A000000" + "2F02400000" + "0000000000", "image/webp", 3, 2)]
    [InlineData("524946460000000057454250565038200A000000" + "000000" + "9D012A" + "0300" + "0200", "image/webp", 3, 2)]
    [InlineData(
        "0000001C6674797061766966000000006D6966316D696166" + "00000000" + "0000001469737065" + "00000000"
        + "0000000300000002",
        "image/avif", 3, 2)]
    public void Kind_and_size_are_read_from_the_content(string hex, string type, int width, int height)
    {
        folder.With("articles/a.txt", Convert.FromHexString(hex));
        var pictures = new Pictures(new(folder.Path));
        var picture = pictures.Find("articles/a.txt");
        Assert.Equal((type, width, height), (picture!.MediaType, picture.Width, picture.Height));
        Assert.Equal(picture.Address.File, Assert.Single(pictures.Files()).Path);
        foreach (var cut in Enumerable.Range(0, hex.Length / 2))
        {
            new Pictures(new InputFolder(folder.With("cut", Convert.FromHexString(hex)[..cut]).Path)).Find("cut");
        }
    }

    [Fact]
    public void What_is_missing_or_no_picture_is_null()
    {
        folder.With("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
            .With("b.png", "<html>")
            .With("in/c.png", "");
        var pictures = new Pictures(new(folder.At("in")));
        Assert.All(["../a.svg", "../b.png", "c.png", "gone.png"], path => Assert.Null(pictures.Find(path)));
        Assert.Empty(pictures.Files());
    }

    [Fact]
    public void One_picture_under_two_names_is_published_once()
    {
        var bytes = Convert.FromHexString("47494638396103000200");
        var pictures = new Pictures(new(folder.With("a.gif", bytes).With("b.gif", bytes).Path));
        Assert.Equal(pictures.Find("a.gif"), pictures.Find("b.gif"));
        Assert.Matches("^pictures/[0-9a-f]{2}/[0-9a-f]{16}\\.gif$", Assert.Single(pictures.Files()).Path);
    }
}
