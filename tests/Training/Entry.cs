using StaticArchive.Annotate;
using StaticArchive.Pages.JsonLines;
using StaticArchive.Annotate.Tagger;
using StaticArchive.Curate;

namespace StaticArchive.Training;

/// <summary>
/// Learns the tagger's weights from articles annotated by hand,
/// or tells how well that works on articles it did not learn from: <c>train GOLD.jsonl OUT.weights</c>;
/// <c>validate GOLD.jsonl FOLDS &gt; predicted.jsonl</c>; <c>apart GOLD.jsonl &gt; predicted.jsonl</c>.
/// </summary>
public static class Entry
{
    public static int Main(string[] args)
    {
        var known = Knowledge.From(ShippedRegistry.Read());
        var gold = args.Length > 1 ? GoldArticle.Read(args[1]) : [];
        var numbers = new FeatureNumbers();
        var examples = gold.ConvertAll(article => Example.Of(article, known, numbers));
        var specs = GoldArticle.Examples(Path.Combine(Folder(), "..", "Specs"))
            .SelectMany(article => Example.Of(article, known, numbers)).ToList();
        switch (args)
        {
            case ["train", _, var file]:
                File.WriteAllBytes(file, Learn(_ => true));
                return 0;
            case ["validate", _, var count]:
                var folds = int.Parse(count, System.Globalization.CultureInfo.InvariantCulture);
                var models = Enumerable.Range(0, folds).AsParallel().AsOrdered()
                    .Select(fold => Learn(a => a % folds != fold)).ToList();
                Print(a => models[a % folds]);
                return 0;
            // Those whose ids end in 0 or 5 are never read by who writes rules: what the others teach is tried on them.
            case ["apart", _]:
                var model = Learn(a => !Apart(a));
                Print(a => Apart(a) ? model : null);
                return 0;
            default:
                Console.Error.WriteLine(
                    "expected: train GOLD.jsonl OUT.weights | validate GOLD.jsonl FOLDS | apart GOLD.jsonl");
                return 2;
        }

        bool Apart(int article) => gold[article].Article.Id[^1] is '0' or '5';

        byte[] Learn(Func<int, bool> from)
        {
            var chosen = examples.Where((_, a) => from(a)).SelectMany(e => e);
            return WeightsFile.Of(Learner.Fit([.. chosen, .. specs], numbers.Features.Count), numbers.Features);
        }

        static string Folder([System.Runtime.CompilerServices.CallerFilePath] string file = "") =>
            Path.GetDirectoryName(file)!;

        void Print(Func<int, byte[]?> weights)
        {
            for (var a = 0; a < gold.Count; a++)
            {
                if (weights(a) is not { } file) continue;
                var annotators = House.Annotators(known with { Weights = Weights.Read(file) });
                var annotated = AnnotateArticle.With(annotators, gold[a].Article);
                Console.WriteLine(JsonLine.Write(annotated, gold[a].Printed, []));
            }
        }
    }
}
