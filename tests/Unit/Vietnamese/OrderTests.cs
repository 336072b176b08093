using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Vietnamese;

namespace StaticArchive.Unit.Vietnamese;

public sealed class OrderTests
{
    private static readonly Gen<string> Words = Gen.Elements(
        "ma", "má", "mạ", "Mai", "mãi", "an", "ăn", "ân", "Ấn Độ", "đa", "da", "dê", "Đà", "4",
        "“Ông” Ba", "Ma Cao", "Malaysia", "");

    [Fact]
    public void It_is_an_order() =>
        Prop.ForAll(Words.Three().ToArbitrary(), t => Sign(t.Item1, t.Item2) == -Sign(t.Item2, t.Item1)
            && (Sign(t.Item1, t.Item2) > 0 || Sign(t.Item2, t.Item3) > 0 || Sign(t.Item1, t.Item3) <= 0))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Keys_sort_as_names_do() =>
        Prop.ForAll(Words.Two().ToArbitrary(), t => Order.Key(t.Item1) == Order.Key(t.Item2)
            || Math.Sign(string.CompareOrdinal(Order.Key(t.Item1), Order.Key(t.Item2))) == Sign(t.Item1, t.Item2))
            .QuickCheckThrowOnFailure();

    private static int Sign(string one, string other) => Math.Sign(Order.Names.Compare(one, other));
}
