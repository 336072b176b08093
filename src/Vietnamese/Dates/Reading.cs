namespace StaticArchive.Vietnamese.Dates;

/// <summary>What a rule of the grammar read: up to which token, and which points.</summary>
/// <param name="End">The first token after it.</param>
/// <param name="Cue">1 ahead, -1 past, 0 unsaid.</param>
/// <param name="Today">The figures explain "hôm nay" or "sáng nay".</param>
internal readonly record struct Reading(int End, DatePoint From, DatePoint? To = null, int Cue = 0, bool Today = false);
