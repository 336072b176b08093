using System.Runtime.CompilerServices;
using StaticArchive.Curate;
using StaticArchive.Import;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Unit.Import;

public sealed class SampleTests
{
    private static readonly string Input = Path.GetFullPath(Path.Combine(Here(), "..", "..", "..", "input"));

    private static Document At(string path, string? sidecar = null) => Document.Of(
        path, File.ReadAllBytes(Path.Combine(Input, path)), sidecar is null ? null : At(sidecar));

    [Theory]
    [InlineData("000_3387ff3efc9b0bf3", "2024-05-17", null, 13, 2)]
    [InlineData("001_36b0e846ad16cf95", "2022-02-16", "VTC News", 9, 1)]
    public void The_sample_articles_are_read_without_problems(
        string name, string published, string? source, int paragraphs, int captions)
    {
        var imported = Assert.Single(
            new PlainTextImporter().Import(At($"articles/{name}.txt", $"articles/{name}.yml")));
        Assert.Empty(imported.Problems);
        var article = imported.Article!;
        Assert.Equal(
            (name, published, source, true),
            (article.Id, article.Published.ToString(), article.Source, article.TitleDerived));
        Assert.Equal(paragraphs, article.Blocks.Count(b => b.Role == BlockRole.Paragraph));
        Assert.Equal(captions, article.Blocks.Count(b => b.Role == BlockRole.Caption));
        Assert.InRange(article.Title.Length, 40, 120);
    }

    [Fact]
    public void The_sample_s_curated_files_are_read_without_problems()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Input, "entities")))
        {
            var (entities, problems) = ReadEntities.From(At("entities/" + Path.GetFileName(file)));
            Assert.Empty(problems);
            Assert.NotEmpty(entities);
            Assert.Empty(Registries.Merge(ShippedRegistry.Read(), entities).Problems);
        }

        Assert.Empty(ReadCorrections.From(At("corrections.yml")).Problems);
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
