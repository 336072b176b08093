"""score.py SCORE.py GOLD.jsonl PREDICTED.jsonl [RECORD.md LABEL]

The figures of the gold standard's own score.py on one line, how far confidence can be trusted, and how far chance moves
each figure. RECORD.md gets the line as a row of its table."""
import contextlib, importlib.util, io, json, os, random, sys, tempfile

FIGURES = [  # what it is called, and where score.py prints it
    ("names", "ner", "names", "f1"), ("PER", "ner", "PER", "f1"), ("ORG", "ner", "ORG", "f1"),
    ("PLA", "ner", "PLA", "f1"), ("EVT", "ner", "EVT", "f1"),
    ("DAT", "dates", "f1"), ("values", "dates", "value"), ("links", "links", "f1"),
    ("across", "across", "f1"), ("quotes", "quotes", "f1"), ("speakers", "quotes", "speaker")]
RESAMPLES = 100


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def module(path):
    spec = importlib.util.spec_from_file_location("gold_score", path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def figures(scorer, gold, predicted):
    """Each figure in percent, by its name; None where there is nothing to count."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("gold", "predicted")]
        for path, articles in zip(paths, (gold, predicted)):
            with open(path, "w", encoding="utf-8") as file:
                file.writelines(json.dumps(a) + "\n" for a in articles)
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            scorer.main(*paths)
    found = json.loads(printed.getvalue())
    out = {}
    for name, *keys in FIGURES:
        value = found
        for key in keys:
            value = value[key]
        out[name] = value
    return out


def chance(scorer, gold, predicted):
    """Half the width of each figure's 95% interval, by resampling whole articles (bootstrap, fixed seed)."""
    by_id = {a["id"]: a for a in predicted}
    dice = random.Random(1)
    seen = {name: [] for name, *_ in FIGURES}
    for _ in range(RESAMPLES):
        drawn = [(f"{i}", a) for i, a in enumerate(dice.choices(gold, k=len(gold)))]
        sample = figures(scorer, [{**a, "id": i} for i, a in drawn],
                         [{**by_id[a["id"]], "id": i} for i, a in drawn if a["id"] in by_id])
        for name, value in sample.items():
            if value is not None:
                seen[name].append(value)
    half = {}
    for name, values in seen.items():
        values.sort()
        half[name] = (values[int(0.975 * len(values)) - 1] - values[int(0.025 * len(values))]) / 2 if values else 0
    return half


def sure(gold, predicted):
    """Of the names found, the share said to be at least 0.9 sure, and the share of these that is right, in percent."""
    names = {a["id"]: {(e["start"], e["end"], e["type"]) for e in a["entities"] if e["type"] != "DAT"} for a in gold}
    found = [(a["id"], e) for a in predicted if a["id"] in names for e in a["entities"] if e["type"] != "DAT"]
    said = [(i, e) for i, e in found if e["confidence"] >= 0.9]
    right = sum((e["start"], e["end"], e["type"]) in names[i] for i, e in said)
    return 100 * len(said) / max(len(found), 1), 100 * right / max(len(said), 1)


def main(scorer, gold_path, predicted_path, record=None, label=None):
    scorer, gold, predicted = module(scorer), lines(gold_path), lines(predicted_path)
    found, (share, right) = figures(scorer, gold, predicted), sure(gold, predicted)
    half = chance(scorer, gold, predicted) if len(gold) > 2 else {}
    cells = [f"{found[name]:.1f}" + (f" ±{half[name]:.1f}" if half else "") for name, *_ in FIGURES]
    name = os.path.basename(gold_path)[2:]
    print(f"{name:10}", *(f"{figure[0]} {cell}" for figure, cell in zip(FIGURES, cells)),
          f"sure {share:.0f}% right {right:.1f}%", sep="  ")
    if record:
        with open(record, "a", encoding="utf-8") as file:
            file.write("| " + " | ".join([label, name, *cells, f"{share:.0f}% {right:.1f}%"]) + " |\n")


if __name__ == "__main__":
    if len(sys.argv) not in (4, 6):
        sys.exit(__doc__)
    main(*sys.argv[1:])
