using System.Text;
using System.Text.Json.Nodes;
using StaticArchive.Compose.Articles;
using StaticArchive.Compose.Search;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;
using StaticArchive.Unit.Compose.Lists;

namespace StaticArchive.Unit.Compose;

public class CitationTests
{
    private static readonly Article Whole = ArticleSamples.Older.Article with
    {
        Title = "Cảng mở cửa", Author = "Lê An", Source = "Báo Biển", Published = new(2024, 5, 17),
    };

    [Fact]
    public void Apa_names_author_day_title_newspaper_and_archive() => Assert.Equal(
        "Lê An. (2024, May 17). Cảng mở cửa. Báo Biển. Kho thử. https://example.org/kho/bai-viet/2022/02/cang-cu/",
        Apa(Whole));

    [Fact]
    public void Apa_is_dated_as_readers_of_the_site_write() =>
        Assert.Contains("(2024, ngày 17 tháng 5).", Apa(Whole, Words.Vietnamese), StringComparison.Ordinal);

    [Theory]
    [InlineData(2024, 5, null, "(2024, May).")]
    [InlineData(2024, null, null, "(2024).")]
    [InlineData(null, 5, 17, "(n.d.).")]
    [InlineData(null, null, null, "(n.d.).")]
    public void Apa_says_only_what_is_known_of_the_day(int? year, int? month, int? day, string said) =>
        Assert.StartsWith($"Lê An. {said} Cảng", Apa(Whole with { Published = new(year, month, day) }),
            StringComparison.Ordinal);

    [Fact]
    public void Apa_without_author_and_source_begins_with_the_title_and_names_the_archive_once() => Assert.Equal(
        "Cảng có mở? (n.d.). Kho thử. https://example.org/kho/bai-viet/2022/02/cang-cu/",
        Apa(Whole with { Title = "Cảng có mở?", Author = null, Source = null, Published = null }));

    [Theory]
    [InlineData("Lê An, Gia Chính", "Lê An|Gia Chính")]
    [InlineData("Lê An - Gia Chính", "Lê An|Gia Chính")]
    [InlineData("Lê An và Gia Chính", "Lê An|Gia Chính")]
    [InlineData("H.M, Lê An & N.T", "H.M|Lê An|N.T")]
    [InlineData("Smith, John", "Smith, John")]
    [InlineData("Thượng Quan-Hạ", "Thượng Quan-Hạ")]
    [InlineData(" Lê An ", "Lê An")]
    [InlineData(" ", "")]
    public void Authors_are_cited_one_by_one(string line, string names) =>
        Assert.Equal(names, string.Join('|', Authors.Of(line)));

    [Fact]
    public void Each_form_lists_authors_in_its_own_way()
    {
        var two = Of(Whole with { Author = "Lê An - Gia Chính" });
        Assert.Contains("  author = {{Lê An} and {Gia Chính}},\n", two.Bibtex, StringComparison.Ordinal);
        Assert.Contains("AU  - Lê An\nAU  - Gia Chính\n", two.Ris, StringComparison.Ordinal);
        Assert.Equal(2, JsonNode.Parse(two.Csl)![0]!["author"]!.AsArray().Count);
        Assert.StartsWith("Lê An & Gia Chính. (", Apa(Whole with { Author = "Lê An - Gia Chính" }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Bibtex_keeps_every_letter_of_a_headline()
    {
        var entry = Of(Whole with { Title = @"5% & $2 #1 a_b ~ ^ \ { }" }).Bibtex;
        Assert.Contains(
            @"title = {{5\% \& \$2 \#1 a\_b \textasciitilde{} \textasciicircum{} \textbackslash{} "
            + @"\textbraceleft{} \textbraceright{}}}", entry, StringComparison.Ordinal);
        Assert.Equal(entry.Count(c => c == '{'), entry.Count(c => c == '}'));
    }

    [Fact]
    public void Bibtex_has_year_month_and_day() => Assert.Contains(
        "  year = {2024},\n  month = may,\n  day = {17},\n", Of(Whole).Bibtex, StringComparison.Ordinal);

    [Fact]
    public void Bibtex_leaves_out_what_nobody_knows()
    {
        var entry = Of(Whole with { Author = null, Source = null, Published = new(null, 5, 17) }).Bibtex;
        foreach (var name in new[] { "author", "year", "month", "day" })
            Assert.DoesNotContain($"  {name} = ", entry, StringComparison.Ordinal);
        // The archive is not the newspaper.
        Assert.StartsWith("@misc{", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("journal", entry, StringComparison.Ordinal);
        Assert.Contains("note = {Kho thử}", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void One_slug_in_two_months_has_two_keys()
    {
        Assert.StartsWith("@article{2022:02:cang-cu,\n", Of(Whole).Bibtex, StringComparison.Ordinal);
        Assert.StartsWith(
            "@article{2022:03:cang-cu,\n", Of(Whole, "/bai-viet/2022/03/cang-cu/").Bibtex, StringComparison.Ordinal);
    }

    [Fact]
    public void Ris_and_csl_know_a_month_without_its_day()
    {
        var cite = Of(Whole with { Published = new(2024, 5, null) });
        Assert.Contains("PY  - 2024\nDA  - 2024/05//\n", cite.Ris, StringComparison.Ordinal);
        var item = JsonNode.Parse(cite.Csl)![0]!;
        Assert.Equal("[[2024,5]]", item["issued"]!["date-parts"]!.ToJsonString());
        Assert.Equal("Lê An", (string?)item["author"]![0]!["literal"]);
        Assert.Equal(cite.Address, (string?)item["id"]);
    }

    [Fact]
    public void Ris_and_csl_without_day_or_author_say_neither()
    {
        var cite = Of(Whole with { Published = null, Author = null });
        foreach (var tag in new[] { "PY", "DA", "AU" })
            Assert.DoesNotContain($"{tag}  - ", cite.Ris, StringComparison.Ordinal);
        Assert.EndsWith("\nER  - ", cite.Ris, StringComparison.Ordinal);
        var item = JsonNode.Parse(cite.Csl)![0]!.AsObject();
        Assert.False(item.ContainsKey("issued") || item.ContainsKey("author"));
    }

    // Zotero takes citation_journal_title for a journal's unless the page says what it is.
    [Fact]
    public void Zotero_reads_an_article_of_a_newspaper()
    {
        var page = Head(Article(1));
        foreach (var (name, content) in new[]
        {
            ("z:itemType", "newspaperArticle"), ("citation_title", "Cảng mới Bình Lâm mở cửa"),
            ("citation_author", "Lê An"), ("citation_publication_date", "2024/05/17"), ("citation_language", "vi"),
            ("citation_public_url", "https://example.org/kho/bai-viet/2024/05/cang-moi/"),
        })
        {
            Assert.Contains($"<meta name=\"{name}\" content=\"{content}\">", page, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("citation_journal_title", page, StringComparison.Ordinal);
        var older = Head(Article(0));
        Assert.Contains("\"citation_journal_title\" content=\"Báo Biển\"", older, StringComparison.Ordinal);
        Assert.DoesNotContain("citation_author", older, StringComparison.Ordinal);
    }

    [Fact]
    public void Zotero_finds_nothing_on_a_page_that_is_no_article() => Assert.DoesNotContain(
        "citation_", Head(new MissingPage(ArticleSamples.Around with { Words = Words.Vietnamese })
            .Plan(ArticleSamples.Archive, ArticleSamples.Texts).First().Make()), StringComparison.Ordinal);

    private static Page Article(int number) =>
        new ArticlePages(ArticleSamples.Around with { Words = Words.Vietnamese })
            .Plan(ArticleSamples.Archive, ArticleSamples.Texts).ElementAt(number).Make();

    private static string Head(Page page) => Encoding.UTF8.GetString(Words.Theme("vi").Render(
        page.Template, page.View, new Dictionary<string, string> { ["lead"] = "", ["story"] = "" }))
        .Split("</head>")[0];

    private static CitationView Of(
        Article article, string address = "/bai-viet/2022/02/cang-cu/", Strings? words = null) =>
        Citations.Of(
            ArticleSamples.Around with { Words = words ?? Words.English },
            ArticleSamples.Archive.Articles[0] with { Address = new(address) }, article);

    private static string Apa(Article article, Strings? words = null)
    {
        var apa = Of(article, words: words).Apa;
        return apa.Before + apa.Container + apa.Rest + apa.Address;
    }
}
