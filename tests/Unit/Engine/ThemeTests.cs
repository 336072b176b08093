using System.Globalization;
using System.Text;
using StaticArchive.Engine.Render;
using StaticArchive.Model.Flow;

namespace StaticArchive.Unit.Engine;

public sealed class ThemeTests : IDisposable
{
    private readonly Folder folder = new Folder()
        .With("strings.vi.yml", "nav:\n  people: Nhân vật\nnav.places: Địa danh\nfound: 'Có {0} bài'\n")
        .With(
            "partials/layout.hbs",
            "<html lang=\"vi\"><link href=\"{{asset \"style.css\"}}\">{{> @partial-block}}</html>")
        .With("partials/row.hbs", "<li>{{name}} {{@root.t.nav.people}}</li>")
        .With("assets/style.css", "p{}")
        .With(
            "article.hbs",
            "{{#> layout}}<h1>{{view.title}}</h1>{{{body.story}}}{{{body.lead}}}{{t.nav.places}}"
            + "{{#each view.rows}}{{> row}}{{else}}–{{/each}}{{/layout}}");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_template_sees_view_body_words_and_assets()
    {
        var html = Render(new View("Lũ & \"đê\" <b>", [new("Hoà")]), new() { ["story"] = "<p>Nước lên</p>" });
        Assert.Matches("""^<html lang="vi"><link href="/kho/assets/style\.[0-9a-f]{8}\.css">""", html);
        Assert.EndsWith(
            "<h1>Lũ &amp; &quot;đê&quot; &lt;b&gt;</h1><p>Nước lên</p>Địa danh<li>Hoà Nhân vật</li></html>",
            html,
            StringComparison.Ordinal);
    }

    // Handlebars moves in all that an indented partial prints, and forgets to escape it.
    [Fact]
    public void Indentation_is_not_printed_and_moves_no_text()
    {
        folder.With("partials/note.hbs", "<pre>{{view.title}}</pre>\n")
            .With("article.hbs", "<div>\n  {{> note}}\n</div>");
        Assert.Equal(
            "<div>\n<pre>a\nb &amp; &quot;c&quot;</pre>\n</div>", Render(new View("a\nb & \"c\"", []), []));
    }

    [Fact]
    public void An_empty_list_has_its_else() =>
        Assert.Contains("Địa danh–<", Render(new View("a", []), []), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{view.titel}}", "titel"), InlineData("{{t.nav.nope}}", "nope")]
    [InlineData("{{{body.aside}}}", "aside")]
    [InlineData("{{> nowhere}}", "nowhere"), InlineData("{{#each view.rows}}{{nam}}{{/each}}", "nam")]
    [InlineData("{{asset \"no.css\"}}", "no.css")]
    [InlineData("{{theme.nope}}", "nope"), InlineData("{{#if theme.nope}}a{{/if}}", "nope")]
    [InlineData("{{#if view.nope}}a{{/if}}", "nope"), InlineData("{{nohelper view.title}}", "nohelper")]
    public void A_name_that_is_not_there_is_an_error_that_names_it_and_the_template(string template, string name)
    {
        folder.With("wrong.hbs", template);
        var error = Assert.Throws<ThemeException>(
            () => Load().Render("wrong", new View("a", [new("b")]), new Dictionary<string, string>()));
        Assert.Contains(name, error.Message, StringComparison.Ordinal);
        Assert.Contains("wrong.hbs", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_template_names_itself()
    {
        folder.With("broken.hbs", "{{#each view.rows}}");
        Assert.Contains("broken.hbs", Assert.Throws<ThemeException>(() => Load()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [1, 2]"), InlineData("a: 1\na: 2"), InlineData("a: b: c"), InlineData("a: x\na.b: y")]
    public void Broken_words_name_their_file(string yaml)
    {
        folder.With("strings.vi.yml", yaml);
        Assert.Contains(
            "strings.vi.yml", Assert.Throws<ThemeException>(() => Load()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_have_dotted_keys()
    {
        var strings = Load().Strings;
        Assert.Equal("Nhân vật", strings.Say("nav.people"));
        Assert.Equal("Có 3 bài", strings.Say("found", 3));
    }

    [Fact]
    public void The_version_changes_with_whatever_pages_show()
    {
        var first = Load().Version;
        Assert.Equal(first, Load().Version);
        Assert.NotEqual(first, Load("/kho").Version);
        folder.With("assets/style.css", "p{color:red}");
        Assert.NotEqual(first, Load().Version);
    }

    [Fact]
    public void Templates_and_assets_see_the_options()
    {
        folder.With("options.yml", "accent: \"#9c1a1c\"\nkey-at-foot: false\nhome-columns: [3, 2]")
            .With("assets/a.css.hbs", "p{color:{{theme.accent}};}")
            .With(
                "article.hbs",
                "{{asset \"a.css\"}} {{#if theme.key-at-foot}}foot{{else}}head{{/if}} {{theme.home-columns}}"
                + "{{#each view.rows}}{{@root.theme.home-columns}}{{/each}}");
        Assert.EndsWith("head 33", Render(new View("", [new("a")]), []), StringComparison.Ordinal);
        Assert.Equal("p{color:#9c1a1c;}", Encoding.UTF8.GetString(Load().Assets.Files[0].Bytes.Span));
        var (other, _) = ThemeOptions.Load(folder.Path)
            .With([new("key-at-foot", "true", "", 0), new("accent", "#001122", "", 0)]);
        var theme = Theme.Load(folder.Path, "vi", "", other);
        Assert.EndsWith(
            "foot 3",
            Encoding.UTF8.GetString(theme.Render("article", new View("", []), new Dictionary<string, string>())),
            StringComparison.Ordinal);
        Assert.Equal("p{color:#001122;}", Encoding.UTF8.GetString(theme.Assets.Files[0].Bytes.Span));
        Assert.NotEqual(Load().Version, theme.Version);
    }

    [Fact]
    public void An_asset_that_asks_for_an_option_that_is_not_there_names_itself()
    {
        folder.With("assets/a.css.hbs", "{{theme.nope}}");
        var error = Assert.Throws<ThemeException>(() => Load());
        Assert.Equal("assets/a.css.hbs", error.File);
        Assert.Contains("nope", error.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_threads_and_any_culture_give_the_same_page()
    {
        var theme = Load();
        var body = new Dictionary<string, string> { ["story"] = "x" };
        var pages = Enumerable.Range(0, 400).AsParallel().Select(i =>
        {
            CultureInfo.CurrentCulture = new(i % 2 == 0 ? "tr-TR" : "cs-CZ");
            return Encoding.UTF8.GetString(theme.Render("article", new View("Ấn I ı", [new("i")]), body));
        });
        Assert.Single(pages.Distinct());
    }

    private Theme Load(string basePath = "") => Theme.Load(folder.Path, "vi", basePath, ThemeOptions.Load(folder.Path));

    private string Render(View view, Dictionary<string, string> body) =>
        Encoding.UTF8.GetString(Load("/kho").Render("article", view, body));

    private sealed record View(string Title, ValueList<Row> Rows);

    private sealed record Row(string Name);
}
