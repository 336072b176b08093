using System.Runtime.CompilerServices;
using StaticArchive.Import;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Import;

/// <summary>
/// Pages in the shape of those that outlets and blogs publish, with invented news:
/// <c>SavedPages/NAME.html</c> is read as <c>NAME.txt</c> says.
/// </summary>
/// <remarks>
/// Run with <c>SNAPSHOTS=overwrite</c> to approve what the code gives now, then read the diff before committing.
/// </remarks>
public sealed class SavedPageTests
{
    public static TheoryData<string> Names() =>
    [
        .. from file in Directory.EnumerateFiles(Folder(), "*.html")
           orderby file
           select Path.GetFileNameWithoutExtension(file),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_saved_page_is_read_as_its_outlet_printed_it(string name)
    {
        var page = File.ReadAllBytes(Path.Combine(Folder(), name + ".html"));
        var told = Told(Assert.Single(new WebPageImporter().Import(Document.Of($"articles/{name}.html", page))));
        var approved = Path.Combine(Folder(), name + ".txt");
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "overwrite") File.WriteAllText(approved, told);
        Assert.Equal(File.Exists(approved) ? File.ReadAllText(approved) : "", told);
    }

    private static string Told(Imported imported)
    {
        var article = imported.Article!;
        return $"""
            published: {article.Published}
            published from: {article.PublishedFrom}
            source: {article.Source}
            author: {article.Author}
            url: {article.Url}
            tags: {string.Join(", ", article.Tags)}
            {string.Join('\n', article.Blocks.Select(Line))}

            """.ReplaceLineEndings("\n");
    }

    private static string Line(Block block) =>
        $"{block.Role}: {block.Text}{(block.Picture is null ? "" : $" [{block.Picture}]")}";

    private static string Folder([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "SavedPages");
}
