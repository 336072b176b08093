using System.Globalization;
using System.Text;
using StaticArchive.Model.Flow;
using StaticArchive.Model.News;

namespace StaticArchive.Pages;

/// <summary>Writes all that the body of a Markdown page cannot hold, as YAML, one annotation a line.</summary>
internal static class FrontMatter
{
    public static void Append(StringBuilder yaml, AnnotatedArticle annotated)
    {
        var article = annotated.Article;
        yaml.Append("---\n").Line("id", article.Id).Line("title", article.Title);
        if (article.TitleDerived) yaml.Append("title-derived: true\n");
        // A whole date stands without quotes, as other tools expect it.
        if (article.Published is { Full: not null } whole) yaml.Append("published: ").Append(whole).Append('\n');
        else yaml.Line("published", article.Published?.ToString());
        yaml.Line("published-from", article.PublishedFrom).Line("source", article.Source).Line("author", article.Author)
            .Line("url", article.Url).Line("language", article.Language).Line("rights", article.Rights)
            .Line("form", article.Form is { } form ? Vocabulary.Forms.Of(form) : null);
        if (annotated.Tags.Count > 0) yaml.Append("tags: ").Flow(annotated.Tags).Append('\n');
        if (article.Tags.Count > 0) yaml.Append("given-tags: ").Flow(article.Tags).Append('\n');
        List("related", annotated.Related, r =>
            yaml.Append("{id: ").Scalar(r.Id).Append(", title: ").Scalar(r.Title).Append(", shared: ").Flow(r.Shared));
        List("blocks", article.Blocks, b => Block(yaml, b, article.Title));
        List("mentions", annotated.Mentions, m =>
        {
            Place(m.At);
            yaml.Append(", type: ").Append(Vocabulary.Types.Of(m.Type));
            Text("id", m.EntityId);
            Text("name", m.Name);
            Evidence(m.Evidence);
        });
        List("dates", annotated.Dates, d =>
        {
            Place(d.At);
            Text("value", d.Value);
            if (d.Inferred) yaml.Append(", inferred: true");
            Evidence(d.Evidence);
        });
        List("quotes", annotated.Quotes, q =>
        {
            Place(q.At);
            yaml.Append(", kind: ").Append(Vocabulary.Kinds.Of(q.Kind));
            if (q.Continues) yaml.Append(", continues: true");
            Text("cue", q.Cue);
            Speakers(q.Speakers);
            Evidence(q.Evidence);
        });
        List("captions", annotated.Captions, c =>
        {
            Place(c.At);
            Text("credit", c.Credit);
            if (c.Depicts.Count > 0) yaml.Append(", depicts: ").Flow(c.Depicts);
        });
        List("roles", annotated.Roles, r =>
        {
            Place(r.At);
            Text("id", r.EntityId);
            Text("name", r.Name);
            Evidence(r.Evidence);
        });
        yaml.Append("---\n");

        void List<T>(string key, ValueList<T> items, Action<T> one)
        {
            if (items.Count == 0) return;
            yaml.Append(key).Append(":\n");
            foreach (var item in items)
            {
                yaml.Append("  - ");
                one(item);
                yaml.Append("}\n");
            }
        }

        void Text(string key, string? text)
        {
            if (text is not null) yaml.Append(", ").Append(key).Append(": ").Scalar(text);
        }

        void Place(Place at)
        {
            var span = CodePoints.Of(at.Span, article.Blocks[at.Block].Text);
            yaml.Append(CultureInfo.InvariantCulture, $"{{block: {at.Block}, start: {span.Start}, end: {span.End}");
        }

        void Evidence(Evidence evidence)
        {
            Text("rule", evidence.Rule);
            yaml.Append(", confidence: ").Append(evidence.Confidence.ToString("R", CultureInfo.InvariantCulture));
            yaml.Append(", state: ").Append(Vocabulary.States.Of(evidence.State));
        }

        void Speakers(ValueList<Speaker> speakers)
        {
            if (speakers.Count == 0) return;
            yaml.Append(", speakers: [");
            for (var i = 0; i < speakers.Count; i++)
            {
                if (i > 0) yaml.Append(", ");
                Speaker(speakers[i]);
            }

            yaml.Append(']');
        }

        void Speaker(Speaker speaker)
        {
            yaml.Append("{name: ").Scalar(speaker.Name);
            Text("id", speaker.EntityId);
            if (speaker.StandsFor is { } voice)
            {
                yaml.Append(", stands-for: {name: ").Scalar(voice.Name);
                Text("id", voice.EntityId);
                yaml.Append('}');
            }

            yaml.Append('}');
        }
    }

    // The hash tells whether the body was edited after the offsets were counted.
    private static void Block(StringBuilder yaml, Block block, string title)
    {
        yaml.Append("{role: ").Append(Vocabulary.Roles.Of(block.Role));
        if (block.Role is not BlockRole.Title)
        {
            yaml.Append(", hash: \"").Append(Fingerprint(block.Text)).Append('"');
        }
        else if (!string.Equals(block.Text, title, StringComparison.Ordinal))
        {
            yaml.Append(", text: ").Scalar(block.Text);
        }

        if (block.Picture is not null) yaml.Append(", picture: ").Scalar(block.Picture);
    }

    public static string Fingerprint(string text) => ContentHash.Of(text).First(8);
}
