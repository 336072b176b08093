namespace StaticArchive.Compose.Lists;

/// <summary>A number and what it counts: <c>102</c>, <c>tên có trang</c>.</summary>
/// <param name="Number">Empty for a remark without a number.</param>
public sealed record FactView(string Number, string Words);
