using BenchmarkDotNet.Attributes;
using StaticArchive.Annotate;
using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Dates;
using StaticArchive.Annotate.Quotes;
using StaticArchive.Curate;
using StaticArchive.Model.News;
using StaticArchive.Pages;

namespace StaticArchive.Benchmarks;

/// <summary>One article of middle length, written for this project, through the costly steps of a build.</summary>
[MemoryDiagnoser]
public class AnnotateBenchmarks
{
    private readonly Knowledge known = Knowledge.From(ShippedRegistry.Read());
    private readonly Article article = Sample();
    private AnnotatedArticle annotated = null!;
    private string page = "";

    [GlobalSetup]
    public void Prepare()
    {
        annotated = Annotated();
        page = Written();
    }

    [Benchmark]
    public AnnotatedArticle Names() => new NameAnnotator(known).Annotate(new(article));

    [Benchmark]
    public AnnotatedArticle Dates() => new DateAnnotator().Annotate(new(article));

    [Benchmark]
    public AnnotatedArticle Quotes() => new QuoteAnnotator().Annotate(annotated with { Quotes = [] });

    [Benchmark]
    public string Written() => MarkdownPage.Write(annotated, _ => "/nhan-vat/a/");

    [Benchmark]
    public AnnotatedArticle? Read() => MarkdownPage.Read("a.md", page).Article;

    private AnnotatedArticle Annotated() => AnnotateArticle.With(House.Annotators(known), article);

    private static Article Sample()
    {
        var day = new PartialDate(2024, 3, 12);
        const string Said = "“Trẻ con từ nay đi học không còn phải chờ đò”, "
            + "bà Nguyễn Thị Mai, Chủ tịch UBND thị trấn An Hòa, nói hôm 11/3.";
        const string Told = "Theo Bộ Giao thông Vận tải, cây cầu nối Quảng Nam với Đà Nẵng "
            + "được Nhật Bản tài trợ từ tháng 5 năm ngoái.";
        var blocks = Enumerable.Range(0, 20).Select(i => new Block(BlockRole.Paragraph, i % 2 == 0 ? Said : Told));
        return new("a", "Cầu mới", false, day, null, null, null, null, "vi", null, [], [.. blocks]);
    }
}
