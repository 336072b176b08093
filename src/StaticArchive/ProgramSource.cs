namespace StaticArchive;

/// <summary>Where this program was built from: what an archive's own files fetch it by.</summary>
/// <param name="Address">Git address; empty when it was built from a folder that no other machine can reach.</param>
/// <param name="Revision">The commit; <c>HEAD</c> when the address is unknown.</param>
internal sealed record ProgramSource(string Address, string Revision)
{
    // Written beside the program by the build, and not into its code: remembered results live as long as the code stays
    // the same.
    private const string File = "staticarchive.source";

    public static ProgramSource Read(string folder)
    {
        var file = Path.Combine(folder, File);
        var lines = System.IO.File.Exists(file) ? System.IO.File.ReadAllLines(file) : [];
        return lines is [{ Length: > 0 } address, { Length: > 0 } revision] ? new(address, revision) : new("", "HEAD");
    }
}
