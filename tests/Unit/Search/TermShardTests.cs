using StaticArchive.Search;

namespace StaticArchive.Unit.Search;

public sealed class TermShardTests
{
    [Fact]
    public void A_posting_keeps_its_parts()
    {
        var posting = Posting.Of(0xABCDEF01, 0xFFE, 20_000_000, 7);
        Assert.Equal(0xAB, Posting.Partition(0xABCDEF01));
        Assert.Equal(0xCDEF01u, Posting.Term(posting));
        Assert.Equal(
            (0xFFE, 20_000_000, 7), (Posting.AccentsOf(posting), Posting.Document(posting), Posting.Level(posting)));
    }

    [Fact]
    public void Numbers_are_written_the_highest_bit_first()
    {
        var bits = new Bits();
        bits.Fixed(0b101, 3);
        bits.Gamma(5);
        bits.Rice(9, 2);
        Assert.Equal([0b1010_0101, 0b1100_1000], bits.Finish().ToArray());
    }

    [Fact]
    public void A_shard_without_terms_says_so() =>
        Assert.Equal([4, 0, 0b1000_0000], TermShard.Encode([], 3, 4).ToArray());

    [Fact]
    public void A_term_is_written_once_with_all_its_documents()
    {
        // Spelling 5 in documents 0 and 3, at levels 0 and 2; k of documents is 4 - 1 - 1.
        var postings = new[] { Posting.Of(2, 5, 0, 0), Posting.Of(2, 5, 3, 2) };
        var shard = TermShard.Encode([(0, postings)], 29, 4).ToArray();
        var text = string.Concat(shard.Select(b => Convert.ToString(b, 2).PadLeft(8, '0')));
        Assert.StartsWith(
            "00000100" + "00000011" + "010" + "0010" + "1" + "000000000101" + "010" + "0001" + "010" + "011",
            text, StringComparison.Ordinal);
    }
}
