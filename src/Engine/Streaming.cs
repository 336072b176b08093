namespace StaticArchive.Engine;

/// <summary>Spreads work over the processors, keeps the order, and holds only a few items at a time.</summary>
public static class Streaming
{
    /// <param name="items">Read by one thread, only as far ahead as needed.</param>
    /// <param name="run">
    /// Pure; called from several threads. What it throws is thrown at the item's place in the order.
    /// </param>
    public static IEnumerable<TOut> Through<TIn, TOut>(this IEnumerable<TIn> items, Func<TIn, TOut> run)
    {
        // Deep enough that one slow item does not starve the other processors.
        var ahead = Environment.ProcessorCount * 16;
        var running = new Queue<Task<TOut>>(ahead);
        try
        {
            foreach (var item in items)
            {
                if (running.Count == ahead) yield return running.Dequeue().GetAwaiter().GetResult();
                running.Enqueue(Task.Run(() => run(item)));
            }

            while (running.TryDequeue(out var task)) yield return task.GetAwaiter().GetResult();
        }
        finally
        {
            // Whoever stops early may close what the work still uses: so nothing runs on behind his back.
            foreach (var task in running) ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
        }
    }
}
