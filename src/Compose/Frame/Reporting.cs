using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Frame;

/// <summary>Where readers report mistakes, with the page they speak of already filled in.</summary>
public static class Reporting
{
    /// <summary>
    /// A mail with a subject, or a web address in which <c>{title}</c> and <c>{url}</c> name the page; null when the
    /// settings give none.
    /// </summary>
    public static string? Link(Surroundings around, string title, Route page)
    {
        if (around.Settings.ReportAddress is not { Length: > 0 } address) return null;
        var url = around.Settings.Absolute(page);
        if (address.Contains("://", StringComparison.Ordinal))
        {
            return address.Replace("{title}", Uri.EscapeDataString(title), StringComparison.Ordinal)
                .Replace("{url}", Uri.EscapeDataString(url), StringComparison.Ordinal);
        }

        var mail = address.StartsWith("mailto:", StringComparison.Ordinal) ? address : $"mailto:{address}";
        if (mail.Contains('?', StringComparison.Ordinal)) return mail;
        var subject = Uri.EscapeDataString(around.Say("frame.reportSubject", title));
        return $"{mail}?subject={subject}&body={Uri.EscapeDataString(url)}";
    }
}
