using System.Collections;
using HandlebarsDotNet;
using HandlebarsDotNet.IO;

namespace StaticArchive.Engine.Render;

/// <summary>Refuses to print a list or a part of a view: their .NET names are nothing for readers.</summary>
internal sealed class OnlyTexts : IFormatter, IFormatterProvider
{
    public bool TryCreateFormatter(Type type, out IFormatter formatter)
    {
        formatter = this;
        return typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string)
            || type.Namespace?.StartsWith("StaticArchive", StringComparison.Ordinal) == true && !type.IsEnum;
    }

    /// <exception cref="ThemeException">Always, without a file: the template is known where it is printed.</exception>
    public void Format<T>(T value, in EncodedTextWriter writer) => throw new ThemeException(
        "", value is IEnumerable
            ? "expected a text, found a list: {{#each}} prints its items"
            : $"expected a text, found a part that holds {string.Join(", ", Names(value))}");

    private static IEnumerable<string> Names<T>(T value) => value?.GetType().GetProperties().Select(p => p.Name) ?? [];
}
