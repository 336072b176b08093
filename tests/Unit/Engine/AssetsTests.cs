using System.Text;
using StaticArchive.Engine.Render;

namespace StaticArchive.Unit.Engine;

public sealed class AssetsTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void References_follow_the_hashed_names()
    {
        const string sheet = """
            @import "print.css";a{background:url('../img/a.png?x#y')}b{background:url(data:,)}c{fill:url(#d)}
            """;
        folder.With("assets/css/style.css", sheet).With("assets/css/print.css", "p{}")
            .With("assets/img/a.png", "png").With("static/favicon.ico", "ico").With("static/.well-known/a", "x");
        var assets = Load();
        var style = Text(assets, assets.Address("css/style.css"));
        Assert.Matches(
            """^@import "\./print\.[0-9a-f]{8}\.css";a\{background:url\('\.\./img/a\.[0-9a-f]{8}\.png\?x#y'\)\}"""
            + """b\{background:url\(data:,\)\}c\{fill:url\(#d\)\}$""",
            style);
        Assert.Contains("favicon.ico", assets.Files.Select(f => f.Path));
        Assert.Contains(".well-known/a", assets.Files.Select(f => f.Path));
    }

    [Fact]
    public void Scripts_may_import_each_other_in_a_circle_and_all_names_change_with_one()
    {
        folder.With("assets/a.js", "import { b } from \"./b.js\";\nexport const a = () => b;")
            .With("assets/b.js", "import './a.js'; import(\"./c.js\"); new URL('./w.js', import.meta.url)")
            .With("assets/c.js", "export const text = \"./a.js\";").With("assets/w.js", "");
        var first = Load();
        Assert.Contains(
            $"from \".{first.Address("b.js")["/assets".Length..]}\"",
            Text(first, first.Address("a.js")),
            StringComparison.Ordinal);
        Assert.Contains("\"./a.js\"", Text(first, first.Address("c.js")), StringComparison.Ordinal);
        folder.With("assets/w.js", "1");
        var second = Load();
        Assert.NotEqual(first.Address("a.js"), second.Address("a.js"));
        Assert.Equal(first.Address("c.js"), second.Address("c.js"));
        Assert.NotEqual(first.Version, second.Version);
    }

    [Fact]
    public void A_style_that_refers_to_nothing_is_an_error()
    {
        folder.With("assets/style.css", "a{background:url(gone.png)}");
        Assert.Contains("gone.png", Assert.Throws<ThemeException>(() => Load()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_is_published_as_what_it_prints()
    {
        folder.With("assets/options.css.hbs", "p{}");
        var assets = Load();
        Assert.Equal("P{}", Text(assets, assets.Address("options.css")));
        folder.With("assets/options.css", "p{}");
        Assert.Contains(
            "assets/options.css.hbs", Assert.Throws<ThemeException>(Load).Message, StringComparison.Ordinal);
    }

    // A template that prints itself in capitals.
    private Assets Load() => Assets.Load(folder.Path, (_, text) => text.ToUpperInvariant());

    private static string Text(Assets assets, string address) =>
        Encoding.UTF8.GetString(assets.Files.Single(f => "/" + f.Path == address).Bytes.Span);
}
