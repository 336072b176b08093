using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Annotate;
using StaticArchive.Annotate.Names;
using StaticArchive.Annotate.Tagger;
using StaticArchive.Curate;
using StaticArchive.Training;

namespace StaticArchive.Unit.Annotate.Tagger;

public sealed class WeightsTests
{
    private const int T = Tags.Count;

    private static readonly Gen<File> Files =
        from features in Gen.Choose(1, 5000).ArrayOf()
        from weights in Gen.Choose(-127, 127).Select(n => (sbyte)n).ArrayOf(T).ArrayOf(features.Length)
        from steps in Gen.Choose(-3000, 100).Select(n => n / 100f).ArrayOf((T + 1) * T)
        let rows = features.Zip(weights).DistinctBy(row => row.First)
        select new File(0.125f, steps, rows.ToDictionary(row => (uint)row.First, row => row.Second));

    [Fact]
    public void What_a_file_holds_is_read() => Prop.ForAll(Files.ToArbitrary(), file =>
    {
        var weights = Weights.Read(file.Bytes());
        var (all, none) = (new float[T], new float[T]);
        weights.Sum([.. file.Rows.Keys], all);
        weights.Sum([9999], none);
        var wanted = Enumerable.Range(0, T).Select(t => file.Rows.Values.Sum(row => row[t]) * file.Unit);
        return weights.Steps.SequenceEqual(file.Steps) && all.SequenceEqual(wanted) && none.All(score => score == 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_was_learned_is_read_back_and_known()
    {
        // Feature 0 says person, 1 goes on with it, 2 is outside.
        uint[] features = [0xF00DF00D, 7, 0x80000001];
        Example[] examples = [new([0, 1, 2], [0, 1, 2, 3], [1, 2, 0]), new([2, 2, 0], [0, 1, 2, 3], [0, 0, 1])];
        var learner = Learner.Fit(examples, features.Length);
        var weights = Weights.Read(WeightsFile.Of(learner, features));
        var unit = learner.Weights.Max(Math.Abs) / sbyte.MaxValue;
        var local = new float[4 * T];
        for (var i = 0; i < 4; i++)
        {
            var feature = i == 3 ? 0 : i;
            weights.Sum([features[feature]], local.AsSpan(i * T, T));
            for (var t = 0; t < T; t++) Assert.Equal(learner.Weights[(feature * T) + t], local[(i * T) + t], unit);
        }

        var tags = new byte[4];
        new Lattice(local, weights.Steps).Best(tags);
        Assert.Equal(new byte[] { 1, 2, 0, 1 }, tags);
    }

    [Fact]
    public void The_same_examples_give_the_same_bytes()
    {
        Example[] examples = [new([0, 1], [0, 1, 2], [1, 2]), new([1, 0], [0, 1, 2], [0, 3])];
        Assert.Equal(
            WeightsFile.Of(Learner.Fit(examples, 2), [5, 6]),
            WeightsFile.Of(Learner.Fit(examples, 2), [5, 6]));
    }

    [Fact]
    public void Other_weights_are_another_version()
    {
        var file = new File(0.5f, new float[(T + 1) * T], new() { [7] = new sbyte[T] });
        Assert.Equal(Weights.Read(file.Bytes()).Version, Weights.Read(file.Bytes()).Version);
        Assert.NotEqual(Weights.Read(file.Bytes()).Version, Weights.Read((file with { Unit = 0.25f }).Bytes()).Version);
    }

    [Fact]
    public void The_shipped_weights_forbid_broken_names()
    {
        var steps = Weights.Shipped().Steps.ToArray();
        for (var step = 0; step < steps.Length; step++)
        {
            var before = step / T == T ? Tags.Outside : step / T;
            Assert.True(
                Tags.Follows(step % T, before) || steps[step] < -20, $"{step % T} after {before}: {steps[step]}");
        }
    }

    [Fact]
    public void Any_thread_finds_the_same()
    {
        var annotator = new NameAnnotator(Knowledge.From(ShippedRegistry.Read()));
        var article = Written.Article(
            "Tổng thống Pháp Emmanuel Macron gặp đại diện Công ty cổ phần Sao Biển ở Lyon.\nÔng Macron khen Sao Biển.");
        var alone = annotator.Annotate(new(article)).Mentions;
        Assert.True(alone.Count >= 4);
        var everywhere = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => annotator.Annotate(new(article)).Mentions);
        Assert.All(everywhere, found => Assert.Equal(alone, found));
    }

    private sealed record File(float Unit, float[] Steps, Dictionary<uint, sbyte[]> Rows)
    {
        public byte[] Bytes()
        {
            using var bytes = new MemoryStream();
            using var writer = new BinaryWriter(bytes);
            writer.Write(Rows.Count);
            writer.Write(Unit);
            foreach (var step in Steps) writer.Write(step);
            foreach (var feature in Rows.Keys.Order()) writer.Write(feature);
            foreach (var feature in Rows.Keys.Order()) Array.ForEach(Rows[feature], writer.Write);
            return bytes.ToArray();
        }
    }
}
