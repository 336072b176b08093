using System.Text;
using StaticArchive.Engine.Read;

namespace StaticArchive.Unit.Engine;

public sealed class InputFolderTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Documents_come_in_the_order_of_their_whole_paths()
    {
        foreach (var path in new[] { "a/z.txt", "a.txt", "a-b.txt", "a/b/c.md", "ă.txt", "B.txt" })
        {
            folder.With("articles/" + path, "x");
        }

        string[] sorted =
        [
            "articles/B.txt", "articles/a-b.txt", "articles/a.txt", "articles/a/b/c.md", "articles/a/z.txt",
            "articles/ă.txt",
        ];
        Assert.Equal(sorted, Paths("articles"));
        Assert.Equal(sorted.Order(StringComparer.Ordinal), Paths("articles"));
    }

    [Fact]
    public void A_yml_beside_its_text_is_its_sidecar_and_a_lonely_one_is_listed()
    {
        folder.With("articles/lũ.txt", "Nước lên").With("articles/lũ.yml", "id: lu")
            .With("articles/lạc.yml", "id: lac")
            .With("articles/ảnh.yml", "").With("articles/ảnh.jpg", "");
        var documents = new InputFolder(folder.Path).Read("articles").ToList();
        Assert.Equal(["articles/lũ.txt", "articles/lạc.yml", "articles/ảnh.yml"], documents.Select(d => d.Path));
        Assert.Equal("articles/lũ.yml", documents[0].Sidecar!.Path);
        Assert.Equal("id: lu", Encoding.UTF8.GetString(documents[0].Sidecar!.Bytes()));
        Assert.Null(documents[1].Sidecar);
    }

    [Theory]
    [InlineData("lũ.txt", "lũ.yaml"), InlineData("LŨ.TXT", "LŨ.YML"), InlineData("lu\u0303.txt", "lũ.yml")]
    [InlineData("lũ.txt", "lu\u0303.yml")]
    public void A_sidecar_is_found_however_its_name_is_spelt(string text, string sidecar)
    {
        folder.With("articles/" + text, "Nước lên").With("articles/" + sidecar, "id: lu");
        var document = Assert.Single(new InputFolder(folder.Path).Read("articles"));
        Assert.Equal("id: lu", Encoding.UTF8.GetString(document.Sidecar!.Bytes()));
    }

    [Fact]
    public void Hidden_files_pictures_and_folders_of_saved_pages_are_no_documents()
    {
        string[] files =
        [
            ".git/a.txt", ".a.txt", "tin.html", "tin_files/menu.js", "tin_files/a.png", "b.png", "hồ_files/bài.txt",
            "tin-files/menu.js", "tin_tep/menu.js", "Thumbs.db", "a/desktop.ini", "b.txt~", "~$c.docx",
        ];
        foreach (var file in files) folder.With("articles/" + file, "");
        Assert.Equal(["articles/hồ_files/bài.txt", "articles/tin.html"], Paths("articles"));
    }

    [Fact]
    public void A_link_back_is_not_followed()
    {
        folder.With("articles/a/b.txt", "");
        Directory.CreateSymbolicLink(folder.At("articles/a/again"), folder.At("articles"));
        Directory.CreateSymbolicLink(folder.At("articles/gone"), folder.At("nowhere"));
        Assert.Equal(["articles/a/b.txt"], Paths("articles").Where(p => p.EndsWith(".txt", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_not_there_is_empty_or_null_and_nothing_outside_is_found()
    {
        folder.With("in/site.yml", "title: Kho").With("secret.txt", "");
        var input = new InputFolder(folder.At("in"));
        Assert.Empty(input.Read("articles"));
        Assert.Empty(input.Read(".."));
        Assert.NotNull(input.Find("site.yml"));
        Assert.Null(input.Find("corrections.yml"));
        Assert.Null(input.Find("../secret.txt"));
        Assert.Null(input.Find(folder.At("secret.txt")));
    }

    [Fact]
    public void A_name_written_decomposed_is_composed_in_the_path()
    {
        folder.With("articles/" + "hồ".Normalize(NormalizationForm.FormD) + ".txt", "x");
        var input = new InputFolder(folder.Path);
        Assert.Equal("articles/hồ.txt", Assert.Single(input.Read("articles")).Path);
        Assert.NotNull(input.Find("articles/hồ.txt"));
    }

    private IEnumerable<string> Paths(string below) => new InputFolder(folder.Path).Read(below).Select(d => d.Path);
}
