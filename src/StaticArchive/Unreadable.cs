using StaticArchive.Model.Flow;

namespace StaticArchive;

/// <summary>Files that the machine will not read: no permission, a link to nothing, a disk that fails.</summary>
internal static class Unreadable
{
    public static IEnumerable<T> Until<T>(Func<IEnumerable<T>> items, string path, ProblemList problems)
    {
        IEnumerator<T>? walk = null;
        try
        {
            while (Next(out var item)) yield return item;
        }
        finally
        {
            walk?.Dispose();
        }

        bool Next(out T item)
        {
            item = default!;
            try
            {
                walk ??= items().GetEnumerator();
                if (!walk.MoveNext()) return false;
                item = walk.Current;
                return true;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problems.Add([Problem.Error(path, 0, $"expected a file that can be read: {fault.Message}")]);
                return false;
            }
        }
    }
}
