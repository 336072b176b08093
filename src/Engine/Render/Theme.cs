using System.Text;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using StaticArchive.Model.Flow;

namespace StaticArchive.Engine.Render;

/// <summary>The templates of the theme folder, compiled once. The only file that knows Handlebars.</summary>
/// <remarks>
/// A template sees <c>view</c> (the page's view), <c>body</c> (trusted HTML by slot), <c>t</c> (the theme's words),
/// <c>theme</c> (its options) and <c>{{asset "style.css"}}</c>, the published address of a file below <c>assets/</c>.
/// An asset that ends in <c>.hbs</c> is a template that sees <c>theme</c> alone.
/// </remarks>
public sealed class Theme
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> templates =
        new(StringComparer.Ordinal);

    private readonly Dictionary<string, object> words;
    private readonly Dictionary<string, string> chosen;
    private readonly TemplateFiles files;

    private Theme(string folder, string language, string basePath, ThemeOptions options)
    {
        files = TemplateFiles.Read(folder);
        Strings = ThemeStrings.Load(folder, language);
        words = ThemeStrings.Nested(Strings);
        chosen = options.All.ToDictionary(option => option.Name, option => option.Printed, StringComparer.Ordinal);

        // Strict: a name that the view lacks is an error, not an empty string.
        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            TextEncoder = new Encoder(),
            FormatProvider = System.Globalization.CultureInfo.InvariantCulture,
            FormatterProviders = { new OnlyTexts() },
        });
        Assets = Assets.Load(folder, (file, text) =>
        {
            var sees = new Dictionary<string, object>(StringComparer.Ordinal) { ["theme"] = chosen };
            Naming(file, () => text = handlebars.Compile(text)(sees));
            return text;
        });
        handlebars.RegisterHelper("asset", (writer, _, arguments) =>
            writer.WriteSafeString(Html.Escape(basePath + Assets.Address($"{arguments[0]}"))));

        foreach (var (name, file, text) in files.Partials)
        {
            Naming(file, () => handlebars.RegisterTemplate(name, text));
        }

        foreach (var (name, file, text) in files.Pages)
        {
            Naming(file, () => templates.Add(name, handlebars.Compile(new StringReader(text))));
        }

        var matter = files.All.Select(t => $"{t.Name}\n{t.Text}")
            .Concat(Strings.Texts.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"{t.Key}={t.Value}"))
            .Concat(chosen.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={c.Value}"))
            .Append(Assets.Version.Hex).Append(basePath);
        Version = ContentHash.Of(string.Join('\0', matter));
    }

    /// <summary>Changes whenever a page could look different.</summary>
    public ContentHash Version { get; }

    /// <summary>The words of the theme in the language it was loaded for.</summary>
    public Strings Strings { get; }

    public Assets Assets { get; }

    public IEnumerable<string> Templates => templates.Keys.Order(StringComparer.Ordinal);

    /// <param name="folder">
    /// Holds <c>*.hbs</c>, <c>partials/</c>, <c>assets/</c>, <c>static/</c>, <c>options.yml</c> and
    /// <c>strings.LANG.yml</c>.
    /// </param>
    /// <param name="basePath">What every link starts with: empty, or <c>/kho</c>.</param>
    /// <param name="options">As the site chose them.</param>
    public static Theme Load(string folder, string language, string basePath, ThemeOptions options) =>
        new(folder, language, basePath, options);

    /// <summary>The page as HTML in UTF-8. Safe from any thread.</summary>
    /// <param name="body">Trusted HTML by slot; <c>lead</c>, <c>story</c> and <c>text</c> may be missing.</param>
    public byte[] Render(string template, object view, IReadOnlyDictionary<string, string> body)
    {
        var file = $"{template}.hbs";
        if (!templates.TryGetValue(template, out var write))
        {
            throw new ThemeException(file, "the theme has no such template.");
        }

        var slots = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["lead"] = "",
            ["story"] = "",
            ["text"] = "",
        };
        foreach (var (slot, html) in body) slots[slot] = html;
        var sees = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["view"] = view,
            ["body"] = slots,
            ["t"] = words,
            ["theme"] = chosen,
        };

        using var bytes = new MemoryStream(32 * 1024);
        using (var writer = new StreamWriter(bytes, Utf8, 8 * 1024, leaveOpen: true))
        {
            Naming(file, () => write(writer, sees), sees);
        }

        return bytes.ToArray();
    }

    // Whatever goes wrong, the designer must know where.
    private void Naming(string file, Action work, IReadOnlyDictionary<string, object>? sees = null)
    {
        try
        {
            work();
        }
        catch (Exception problem)
        {
            if (sees is not null && Unknown(problem) is { } path)
            {
                throw UnknownName.Of(
                    path, sees, file, files.Pages.Where(p => p.File == file).Concat(files.Partials), problem);
            }

            throw Told(problem, file, files.Pages.Where(p => p.File == file).Concat(files.Partials));
        }
    }

    // What this program says of a theme is told as it is; of what the library says, its line is taken out.
    private static ThemeException Told(Exception problem, string file, IEnumerable<TemplateFile> called)
    {
        if (Own(problem) is { } own)
        {
            // An asset that is missing is named by the template that asks for it.
            const string Assets = "assets/";
            var asked = own.File.StartsWith(Assets, StringComparison.Ordinal) ? $"\"{own.File[Assets.Length..]}\"" : "";
            return called.FirstOrDefault(f => asked.Length > 0 && f.Text.Contains(asked, StringComparison.Ordinal))
                is { } from
                ? new(from.File, own.Sentence, problem,
                    1 + from.Text.AsSpan(0, from.Text.IndexOf(asked, StringComparison.Ordinal)).Count('\n'))
                : own.File.Length > 0 ? own : new(file, own.Sentence, problem);
        }

        var (said, at) = Plain(Innermost(problem));
        return new(file, said, problem, at);
    }

    private static ThemeException? Own(Exception? problem) =>
        problem is null ? null : problem as ThemeException ?? Own(problem.InnerException);

    private static (string Sentence, int Line) Plain(string message)
    {
        const string Mark = "Occured at: ";
        var at = message.IndexOf(Mark, StringComparison.Ordinal);
        var place = at < 0 ? "" : message[(at + Mark.Length)..].Split(':')[0];
        var sentence = (at < 0 ? message : message[..at]).ReplaceLineEndings(" ").Trim();
        return (sentence, int.TryParse(place, out var line) ? line : 0);
    }

    private static string? Unknown(Exception problem) =>
        problem is HandlebarsUndefinedBindingException unknown ? unknown.Path
        : problem.InnerException is { } inner ? Unknown(inner) : null;

    // The outer message names the partial, the inner one the name that is missing: both are needed to mend it.
    private static string Innermost(Exception problem) =>
        problem.InnerException is { } inner ? $"{problem.Message} {Innermost(inner)}" : problem.Message;

    // The library's own encoder turns every Vietnamese letter into a number.
    private sealed class Encoder : ITextEncoder
    {
        public void Encode(StringBuilder? text, TextWriter target)
        {
            if (text is null) return;
            foreach (var chunk in text.GetChunks()) target.WriteEscaped(chunk.Span);
        }

        public void Encode(string? text, TextWriter target) => target.WriteEscaped(text);

        public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
        {
            while (text?.MoveNext() == true) target.WriteEscaped([text.Current]);
        }
    }
}
