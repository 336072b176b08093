using System.Collections;
using StaticArchive.Model.News;
using StaticArchive.Stored;

namespace StaticArchive.Sites;

public sealed class StoredTests
{
    [Fact]
    public void An_article_reads_back_whole()
    {
        var whole = Whole();
        Assert.Equal(whole, ArticleBytes.Read(ArticleBytes.Write(whole)));
    }

    /// <summary>
    /// A field that is added to a value and forgotten in the bytes would read back empty: the sample above must fill
    /// every field.
    /// </summary>
    [Fact]
    public void The_sample_fills_every_field() => Assert.Empty(Empty(Whole(), "article"));

    private static IEnumerable<string> Empty(object value, string path) =>
        from property in value.GetType().GetProperties()
        where property.GetIndexParameters().Length == 0 && property.CanWrite
        let item = property.GetValue(value)
        from empty in item switch
        {
            null => [$"{path}.{property.Name}"],
            string text => text.Length == 0 ? [$"{path}.{property.Name}"] : Array.Empty<string>(),
            IEnumerable list => list.Cast<object>().Any()
                ? list.Cast<object>().SelectMany(i => i is string ? [] : Empty(i, $"{path}.{property.Name}"))
                : [$"{path}.{property.Name}"],
            ValueType plain when plain.Equals(Activator.CreateInstance(plain.GetType())) =>
                [$"{path}.{property.Name}"],
            ValueType => [],
            _ => Empty(item, $"{path}.{property.Name}"),
        }

        select empty;

    private static AnnotatedArticle Whole()
    {
        var at = new Place(1, new(2, 5));
        var why = new Evidence("rule", 0.75, ReviewState.Confirmed);
        var block = new Block(BlockRole.Caption, "Ông Nam 🙂 (Ảnh: An)", "a_files/nam.jpg");
        var article = new Article(
            "a/b", "Cầu mới", true, new PartialDate(2024, 3, 12), "hôm qua", "Báo An", "Lan", "https://a.example",
            "vi", "Của báo", ["cầu"], [block])
        {
            Form = ArticleForm.WebPage,
        };
        return new(article)
        {
            Mentions = [new(at, EntityType.Event, "Hội làng", "event/hoi-lang", why)],
            Dates = [new(at, "2024-03-11", true, why)],
            Quotes =
            [
                new(at, [new("Hà Nội", "place/ha-noi", new("Việt Nam", "place/vn"))], "nói", QuoteKind.Partial, why)
                {
                    Continues = true,
                },
            ],
            Captions = [new(at, "Ảnh: An", ["Nam"])],
            Roles = [new(at, "Nam", "person/nam", why)],
            Tags = ["cầu"],
            Related = [new("c", "Đò cũ", ["Nam"])],
        };
    }
}
