using System.Numerics;

namespace StaticArchive.Gather;

/// <summary>
/// Counts over the whole archive in classes of a power of two, so that one more article seldom shows on the pages of
/// others.
/// </summary>
internal static class Rounded
{
    /// <summary>0 for 1, 1 for 2 and 3, 2 for 4 to 7; 0 for none.</summary>
    public static int Class(int count) => BitOperations.Log2((uint)count);

    /// <summary>The smallest count of the same class.</summary>
    public static int Down(int count) => count == 0 ? 0 : 1 << Class(count);
}
