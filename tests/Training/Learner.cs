using StaticArchive.Annotate.Tagger;

namespace StaticArchive.Training;

/// <summary>
/// Fits the weights of a conditional random field by stochastic gradient with AdaGrad (Duchi, Hazan, Singer 2011).
/// </summary>
/// <remarks>Always in the same order and on one thread, so that the same articles give the same bytes.</remarks>
internal sealed class Learner
{
    private const int T = Tags.Count;
    private const int Passes = 15;

    // Learners that read the examples in different orders. One alone moves the figures by half a point, by chance.
    private const int Orders = 4;
    private const float Rate = 0.02f;

    // Keeps the first steps finite.
    private const float Least = 1e-6f;

    // A token whose tags are this sure teaches nothing.
    private const float Sure = 1e-4f;

    // As good as never: a further token without a first.
    private const float Never = -30;
    private readonly float[] squares;
    private readonly float[] stepSquares = new float[(T + 1) * T];

    private Learner(int features) => (Weights, squares) = (new float[features * T], new float[features * T]);

    /// <summary>Features times tags.</summary>
    public float[] Weights { get; }

    public float[] Steps { get; } = Begin();

    /// <summary>The mean of several learners: chance weighs less in it.</summary>
    public static Learner Fit(IReadOnlyList<Example> examples, int features)
    {
        var mean = new Learner(features);
        Array.Clear(mean.Steps);
        for (var order = 0u; order < Orders; order++)
        {
            var learner = Fit(examples, features, order);
            Add(learner.Weights, mean.Weights);
            Add(learner.Steps, mean.Steps);
        }

        return mean;
    }

    private static void Add(float[] from, float[] into)
    {
        for (var i = 0; i < into.Length; i++) into[i] += from[i] / Orders;
    }

    private static Learner Fit(IReadOnlyList<Example> examples, int features, uint shuffle)
    {
        var learner = new Learner(features);
        var order = examples.ToArray();
        var state = 12345u + shuffle;
        for (var pass = 0; pass < Passes; pass++)
        {
            // Fisher and Yates, with Knuth's linear congruence: no chance but this one.
            for (var i = order.Length - 1; i > 0; i--)
            {
                state = (state * 1664525) + 1013904223;
                var j = (int)((state >> 8) % (uint)(i + 1));
                (order[i], order[j]) = (order[j], order[i]);
            }

            foreach (var example in order) learner.Learn(example);
        }

        return learner;
    }

    private void Learn(Example example)
    {
        var local = Local(example);
        var slopes = new float[local.Length];
        var pairs = new float[(T + 1) * T];
        new Lattice(local, Steps).Chances(slopes, pairs);
        for (var i = 0; i < example.Gold.Length; i++)
        {
            pairs[((i == 0 ? T : example.Gold[i - 1]) * T) + example.Gold[i]] -= 1;
            var slope = slopes.AsSpan(i * T, T);
            slope[example.Gold[i]] -= 1;
            if (slope.ContainsAnyExceptInRange(-Sure, Sure))
            {
                Step(example.Features.AsSpan(example.Starts[i]..example.Starts[i + 1]), slope);
            }
        }

        for (var k = 0; k < pairs.Length; k++) Step(ref Steps[k], ref stepSquares[k], pairs[k]);
    }

    private float[] Local(Example example)
    {
        var local = new float[example.Gold.Length * T];
        for (var i = 0; i < example.Gold.Length; i++)
        {
            foreach (var feature in example.Features.AsSpan(example.Starts[i]..example.Starts[i + 1]))
            {
                for (var t = 0; t < T; t++) local[(i * T) + t] += Weights[(feature * T) + t];
            }
        }

        return local;
    }

    private void Step(ReadOnlySpan<int> features, ReadOnlySpan<float> slope)
    {
        foreach (var feature in features)
        {
            for (var t = 0; t < T; t++) Step(ref Weights[(feature * T) + t], ref squares[(feature * T) + t], slope[t]);
        }
    }

    private static void Step(ref float weight, ref float square, float slope)
    {
        square += slope * slope;
        if (square > 0) weight -= Rate * slope / MathF.Sqrt(square + Least);
    }

    private static float[] Begin()
    {
        var steps = new float[(T + 1) * T];
        for (var before = 0; before <= T; before++)
        {
            for (var tag = 0; tag < T; tag++)
            {
                if (!Tags.Follows(tag, before == T ? Tags.Outside : before)) steps[(before * T) + tag] = Never;
            }
        }

        return steps;
    }
}
