using StaticArchive.Search;

namespace StaticArchive.Unit.Search;

public class SegmentTests
{
    [Fact]
    public void A_segment_gives_back_the_postings_of_each_partition()
    {
        const int First = 20_000;
        var chance = new Random(7);
        var found = (
            from document in Enumerable.Range(First, 200)
            from _ in Enumerable.Range(0, chance.Next(40))
            let hash = (uint)chance.NextInt64(1L << 32)
            let posting = Posting.Of(hash, chance.Next(1 << 12), document, chance.Next(8))
            select (Posting.Partition(hash), posting)).ToList();

        var segment = new Segment(First, found);

        foreach (var partition in Enumerable.Range(0, Posting.Partitions))
        {
            var expected = found.Where(f => f.Item1 == partition).Select(f => f.Item2).ToArray();
            var unpacked = new ulong[expected.Length + 1];
            Assert.Equal(1, segment.Unpack(partition, unpacked).Length);
            Assert.Equal(expected, unpacked[..^1]);
        }
    }
}
