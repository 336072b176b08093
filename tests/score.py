"""score.py SCORE.py GOLD.jsonl PREDICTED.jsonl: the figures of the gold standard's own score.py on one line, and how far confidence can be trusted."""
import json, os, subprocess, sys

scorer, gold, predicted = sys.argv[1:]
s = json.loads(subprocess.run([sys.executable, scorer, gold, predicted], capture_output=True, text=True, check=True).stdout)
n = s["ner"]
names = {}
for line in open(gold, encoding="utf-8"):
    article = json.loads(line)
    names[article["id"]] = {(e["start"], e["end"], e["type"]) for e in article["entities"] if e["type"] != "DAT"}
sure, right, every = 0, 0, 0
for line in open(predicted, encoding="utf-8"):
    article = json.loads(line)
    for e in article["entities"]:
        if e["type"] == "DAT" or article["id"] not in names:
            continue
        every += 1
        if e["confidence"] >= 0.9:
            sure += 1
            right += (e["start"], e["end"], e["type"]) in names[article["id"]]
print("%-11s names %.1f PER %.1f ORG %.1f PLA %.1f EVT %.1f | DAT %.1f values %.1f | links %.1f across %.1f | quotes %.1f speakers %.1f | sure %.0f%% right %.1f%%" % (
    os.path.basename(gold)[2:], n["names"]["f1"], n["PER"]["f1"], n["ORG"]["f1"], n["PLA"]["f1"], n["EVT"]["f1"], s["dates"]["f1"], s["dates"]["value"],
    s["links"]["f1"], s["across"]["f1"], s["quotes"]["f1"], s["quotes"]["speaker"], 100 * sure / every, 100 * right / sure))
