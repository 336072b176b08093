using StaticArchive.Model.Flow;

namespace StaticArchive.Import.Files;

/// <summary>Where a picture of an article is: below the input folder, or on the web.</summary>
internal static class Pictures
{
    /// <param name="document">Path of the file that shows it, below the input folder.</param>
    /// <param name="address">As written in the file.</param>
    /// <param name="page">Web address of the page that was saved; null when unknown.</param>
    /// <returns>Null for what is neither: data in the address, scripts, paths that leave the input folder.</returns>
    public static string? Of(string document, string? address, string? page)
    {
        if (string.IsNullOrWhiteSpace(address)) return null;
        var written = address.Trim();
        if (written.StartsWith("//", StringComparison.Ordinal)) written = "https:" + written;
        // The pattern of a scheme, not Uri: a lone /path would count as a file there.
        if (HasScheme(written)) return GivenFields.IsWebAddress(written) ? written : null;
        if (!written.StartsWith('/') && Below(document, written) is { } local
            && (page is null || IsSaved(document, local)))
        {
            return local;
        }

        return page is not null && Uri.TryCreate(new Uri(page), written, out var web) && web.Scheme is "http" or "https"
            ? web.AbsoluteUri
            : null;
    }

    // Browsers save pictures to "NAME_files/" or "NAME-files/" beside NAME.html.
    private static bool IsSaved(string document, string local)
    {
        var name = document[..(document.LastIndexOf('.') is > 0 and var dot ? dot : document.Length)];
        return local.StartsWith(name + "_files/", StringComparison.Ordinal)
            || local.StartsWith(name + "-files/", StringComparison.Ordinal)
            || local.StartsWith(name + "_tep/", StringComparison.Ordinal);
    }

    private static string? Below(string document, string written)
    {
        var path = Uri.UnescapeDataString(written.Split('?', '#')[0]).Replace('\\', '/');
        var parts = new List<string>(document.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }

        return parts.Count == 0 || parts.Any(p => p.Any(char.IsControl)) ? null : Nfc.Of(string.Join('/', parts));
    }

    private static bool HasScheme(string address)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && address.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0 && char.IsAsciiLetter(address[0]);
    }
}
