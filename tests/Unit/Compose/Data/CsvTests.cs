using System.Text;
using StaticArchive.Compose.Data;

namespace StaticArchive.Unit.Compose.Data;

public class CsvTests
{
    [Theory]
    [InlineData("cầu", "cầu"), InlineData("a, b", "\"a, b\""), InlineData("“a”", "“a”"), InlineData("", "")]
    [InlineData("nói \"có\"", "\"nói \"\"có\"\"\""), InlineData("hai\ndòng", "\"hai\ndòng\"")]
    [InlineData("=1+1", "'=1+1"), InlineData("-5, +5", "\"'-5, +5\""), InlineData("@x", "'@x"), InlineData(null, "")]
    [InlineData("＝1+1", "'＝1+1"), InlineData("＠x", "'＠x"), InlineData("\n=1", "\"'\n=1\"")]
    public void A_cell_is_one_value_and_never_a_formula(string? text, string cell) =>
        Assert.Equal($"a,{cell}\r\n", Encoding.UTF8.GetString(new Csv().Row("a", text).Bytes().Span));
}
