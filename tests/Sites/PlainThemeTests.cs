using System.Text.RegularExpressions;

namespace StaticArchive.Sites;

/// <summary>
/// A theme of another designer: twenty small templates of its own, one sheet, one option; the words are the usual ones.
/// </summary>
public sealed partial class PlainThemeTests
{
    [Fact]
    public void Another_theme_shows_the_whole_archive()
    {
        using var usual = TrialSite.OfTheSample();
        Assert.Empty(usual.Build().Problems);
        using var plain = TrialSite.OfTheSample();
        plain.TakeTheme("tests/Sites/PlainTheme");
        // The site chose colours that this theme does not offer.
        var settings = plain.Read("input/site.yml");
        plain.Write("input/site.yml", settings[..settings.IndexOf("\ntheme:", StringComparison.Ordinal)]);
        Assert.Empty(plain.Build().Problems);

        var pages = usual.Files("output", "*.html");
        Assert.Equal(pages, plain.Files("output", "*.html"));
        foreach (var page in pages.Where(page => page.Contains("/bai-viet/", StringComparison.Ordinal)))
        {
            var (one, other) = (usual.Read(page), plain.Read(page));
            Assert.DoesNotContain("style.", other, StringComparison.Ordinal);
            Assert.Contains("plain.", other, StringComparison.Ordinal);
            // The text and its addresses are the archive's, whoever dresses it.
            Assert.Equal(Anchors(one), Anchors(other));
        }

        Assert.Contains(
            "#222222", plain.Read(plain.Files("output/assets", "plain.*.css").Single()), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Anchors(string page) => Paragraphs().Matches(page).Select(m => m.Value);

    [GeneratedRegex("id=\"p-[0-9a-f]{8}\"")]
    private static partial Regex Paragraphs();
}
