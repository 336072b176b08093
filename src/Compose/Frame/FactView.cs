namespace StaticArchive.Compose.Frame;

/// <summary>A number and what it counts: <c>102</c>, <c>tên có trang</c>.</summary>
/// <param name="Number">Empty for a remark without a number.</param>
public sealed record FactView(string Number, string Words)
{
    /// <summary>A number with the words under a key, whose text may change with the number.</summary>
    public static FactView Of(Surroundings around, int number, string key)
    {
        var printed = around.Number(number);
        return new(printed, around.Say(key, printed));
    }
}
