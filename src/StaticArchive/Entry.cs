using System.Globalization;
using StaticArchive.Commands;

namespace StaticArchive;

/// <summary>Where the process begins.</summary>
internal static class Entry
{
    public static int Main(string[] args)
    {
        // The same site on every machine: nothing may ask for the machine's culture.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        return CommandLine.Run(args);
    }
}
