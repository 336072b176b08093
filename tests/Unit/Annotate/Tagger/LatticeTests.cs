using FsCheck;
using FsCheck.Fluent;
using StaticArchive.Annotate.Tagger;

namespace StaticArchive.Unit.Annotate.Tagger;

/// <summary>The sums over all rows of tags, against the rows themselves, tried one by one.</summary>
public sealed class LatticeTests
{
    private const int T = Tags.Count;

    // As good as never, as the learner begins: a further token without a first.
    private const float Never = -30;

    private static readonly Gen<float> Score = Gen.Choose(-800, 800).Select(hundredths => hundredths / 100f);

    private static readonly Arbitrary<Scores> Any = (from tokens in Gen.Choose(1, 4)
                                                     from local in Score.ArrayOf(tokens * T)
                                                     from steps in Score.ArrayOf((T + 1) * T)
                                                     select new Scores(local, steps)).ToArbitrary();

    [Fact]
    public void The_best_row_is_the_best_of_all_rows() => Prop.ForAll(Any, scores =>
    {
        var best = new byte[scores.Tokens];
        new Lattice(scores.Local, scores.Steps).Best(best);
        return Math.Abs(scores.Of(best) - scores.Rows().Max(scores.Of)) < 1e-3;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void Chances_are_the_shares_of_the_rows() => Prop.ForAll(Any, scores =>
    {
        var (chances, pairs) = (new float[scores.Local.Length], new float[scores.Steps.Length]);
        new Lattice(scores.Local, scores.Steps).Chances(chances, pairs);
        var (wanted, steps) = Shares(scores);
        return Close(chances, wanted) && Close(pairs, steps);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Fact]
    public void A_name_never_goes_on_without_a_beginning() => Prop.ForAll(Any, scores =>
    {
        var steps = scores.Steps.Select((score, step) => Tags.Follows(step % T, Before(step)) ? score : Never * 10);
        var barred = scores with { Steps = [.. steps] };
        var best = new byte[scores.Tokens];
        new Lattice(barred.Local, barred.Steps).Best(best);
        return Enumerable.Range(0, best.Length).All(i => Tags.Follows(best[i], i == 0 ? Tags.Outside : best[i - 1]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Scores_far_apart_do_not_run_over()
    {
        var local = new float[3 * T];
        (local[1], local[T + 2], local[(2 * T) + 2]) = (4000, 4000, -4000);
        var chances = new float[local.Length];
        new Lattice(local, new float[(T + 1) * T]).Chances(chances, []);
        Assert.All(chances, chance => Assert.InRange(chance, 0, 1));
        Assert.Equal(1, chances[1], 1e-6);
    }

    [Fact]
    public void No_tokens_have_no_tags()
    {
        new Lattice([], new float[(T + 1) * T]).Best([]);
        new Lattice([], new float[(T + 1) * T]).Chances([], []);
    }

    private static int Before(int step) => step / T == T ? Tags.Outside : step / T;

    private static (double[] Chances, double[] Steps) Shares(Scores scores)
    {
        var (chances, steps, all) = (new double[scores.Local.Length], new double[scores.Steps.Length], 0.0);
        foreach (var row in scores.Rows())
        {
            var weight = Math.Exp(scores.Of(row));
            all += weight;
            for (var i = 0; i < row.Length; i++)
            {
                chances[(i * T) + row[i]] += weight;
                steps[Scores.Step(row, i)] += weight;
            }
        }

        return ([.. chances.Select(c => c / all)], [.. steps.Select(s => s / all)]);
    }

    private static bool Close(float[] found, double[] wanted) =>
        found.Zip(wanted).All(pair => Math.Abs(pair.First - pair.Second) < 1e-3);

    private sealed record Scores(float[] Local, float[] Steps)
    {
        public int Tokens => Local.Length / T;

        public static int Step(byte[] row, int i) => ((i == 0 ? T : row[i - 1]) * T) + row[i];

        public double Of(byte[] row) =>
            row.Select((tag, i) => (double)Local[(i * T) + tag] + Steps[Step(row, i)]).Sum();

        public IEnumerable<byte[]> Rows()
        {
            var row = new byte[Tokens];
            for (var n = 0; n < Math.Pow(T, Tokens); n++)
            {
                for (var (i, rest) = (0, n); i < row.Length; i++, rest /= T) row[i] = (byte)(rest % T);
                yield return row;
            }
        }
    }
}
