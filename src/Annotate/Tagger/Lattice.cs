namespace StaticArchive.Annotate.Tagger;

/// <summary>
/// Every way to tag a row of tokens, and their scores:
/// a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001).
/// </summary>
/// <param name="local">Score of each tag at each token: [token × 9 + tag].</param>
/// <param name="steps">Score of a tag after another: [before × 9 + tag]; the last row begins.</param>
internal readonly ref struct Lattice(ReadOnlySpan<float> local, ReadOnlySpan<float> steps)
{
    private const int T = Tags.Count;
    private readonly ReadOnlySpan<float> local = local;
    private readonly ReadOnlySpan<float> steps = steps;

    /// <summary>The best row of tags (Viterbi 1967).</summary>
    public void Best(Span<byte> tags)
    {
        if (tags.IsEmpty) return;
        var back = new byte[tags.Length * T];
        Span<float> score = stackalloc float[T];
        Span<float> next = stackalloc float[T];
        for (var t = 0; t < T; t++) score[t] = local[t] + steps[(T * T) + t];
        for (var i = 1; i < tags.Length; i++)
        {
            for (var t = 0; t < T; t++)
            {
                var from = 0;
                var best = score[0] + steps[t];
                for (var b = 1; b < T; b++)
                {
                    var sum = score[b] + steps[(b * T) + t];
                    if (sum > best) (best, from) = (sum, b);
                }

                next[t] = best + local[(i * T) + t];
                back[(i * T) + t] = (byte)from;
            }

            next.CopyTo(score);
        }

        var tag = score.IndexOf(Largest(score));
        for (var i = tags.Length - 1; i >= 0; i--)
        {
            tags[i] = (byte)tag;
            tag = back[(i * T) + tag];
        }
    }

    /// <summary>
    /// The chance of each tag at each token, by sums forward and backward; where <paramref name="pairs"/> is given,
    /// adds those of each step.
    /// </summary>
    /// <param name="chances">[token × 9 + tag].</param>
    /// <param name="pairs">As the steps; or empty.</param>
    public void Chances(Span<float> chances, Span<float> pairs)
    {
        if (chances.IsEmpty) return;
        Span<float> step = stackalloc float[(T + 1) * T];
        for (var k = 0; k < step.Length; k++) step[k] = MathF.Exp(steps[k]);
        var here = Weights();
        var forward = Forward(here, step);
        Span<float> backward = stackalloc float[T];
        Span<float> before = stackalloc float[T];
        backward.Fill(1);
        for (var i = (chances.Length / T) - 1; i >= 0; i--)
        {
            var at = i * T;
            for (var t = 0; t < T; t++) chances[at + t] = forward[at + t] * backward[t];
            Share(chances.Slice(at, T));
            for (var t = 0; t < T; t++) backward[t] *= here[at + t];
            if (i == 0)
            {
                if (!pairs.IsEmpty) Add(pairs[(T * T)..], chances[..T]);
                return;
            }

            if (!pairs.IsEmpty) AddPairs(pairs, forward.AsSpan(at - T, T), step, backward);
            for (var b = 0; b < T; b++) before[b] = Dot(step.Slice(b * T, T), backward);
            Share(before);
            before.CopyTo(backward);
        }
    }

    // Exponents of the scores, each token's largest 1, so that nothing runs over.
    private float[] Weights()
    {
        var weights = new float[local.Length];
        for (var at = 0; at < weights.Length; at += T)
        {
            var top = Largest(local.Slice(at, T));
            for (var t = 0; t < T; t++) weights[at + t] = MathF.Exp(local[at + t] - top);
        }

        return weights;
    }

    private static float[] Forward(float[] here, ReadOnlySpan<float> step)
    {
        var forward = new float[here.Length];
        for (var at = 0; at < here.Length; at += T)
        {
            for (var t = 0; t < T; t++)
            {
                var into = at == 0 ? step[(T * T) + t] : 0;
                for (var b = 0; b < T && at > 0; b++) into += forward[at - T + b] * step[(b * T) + t];
                forward[at + t] = into * here[at + t];
            }

            Share(forward.AsSpan(at, T));
        }

        return forward;
    }

    private static void AddPairs(
        Span<float> pairs, ReadOnlySpan<float> forward, ReadOnlySpan<float> step, ReadOnlySpan<float> backward)
    {
        var all = 0f;
        for (var b = 0; b < T; b++) all += forward[b] * Dot(step.Slice(b * T, T), backward);
        for (var b = 0; b < T; b++)
        {
            for (var t = 0; t < T; t++) pairs[(b * T) + t] += forward[b] * step[(b * T) + t] * backward[t] / all;
        }
    }

    private static void Add(Span<float> sums, ReadOnlySpan<float> values)
    {
        for (var k = 0; k < values.Length; k++) sums[k] += values[k];
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = 0f;
        for (var k = 0; k < one.Length; k++) sum += one[k] * other[k];
        return sum;
    }

    private static void Share(Span<float> values)
    {
        var sum = 0f;
        foreach (var value in values) sum += value;
        foreach (ref var value in values) value /= sum;
    }

    private static float Largest(ReadOnlySpan<float> values)
    {
        var largest = values[0];
        foreach (var value in values) largest = Math.Max(largest, value);
        return largest;
    }
}
