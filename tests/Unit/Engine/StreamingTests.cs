using StaticArchive.Engine;

namespace StaticArchive.Unit.Engine;

public sealed class StreamingTests
{
    [Fact]
    public void The_order_is_kept() => Assert.Equal(
        Enumerable.Range(0, 5000).Select(i => i * 2),
        Enumerable.Range(0, 5000).Through(i =>
        {
            Thread.SpinWait(i % 7 * 50);
            return i * 2;
        }));

    [Fact]
    public void Only_a_few_items_are_read_ahead()
    {
        var read = 0;
        foreach (var item in Enumerable.Range(0, 10_000).Select(i => read = i).Through(i => i))
        {
            Assert.InRange(read - item, 0, Environment.ProcessorCount * 16);
        }
    }

    [Fact]
    public void What_is_thrown_surfaces_at_its_place()
    {
        var seen = new List<int>();
        var items = Enumerable.Range(0, 1000).Through(i => i is 300 or 310 ? throw new FormatException($"{i}") : i);
        var error = Assert.Throws<FormatException>(() =>
        {
            foreach (var item in items) seen.Add(item);
        });
        Assert.Equal("300", error.Message);
        Assert.Equal(Enumerable.Range(0, 300), seen);
    }

    [Fact]
    public void Whoever_stops_early_leaves_nothing_running()
    {
        var (begun, ended) = (0, 0);
        foreach (var _ in Enumerable.Range(0, 1000).Through(i =>
        {
            Interlocked.Increment(ref begun);
            Thread.Sleep(1);
            return Interlocked.Increment(ref ended);
        }))
        {
            break;
        }

        Assert.Equal(begun, ended);
    }
}
