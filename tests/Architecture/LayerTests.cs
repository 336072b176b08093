namespace StaticArchive.Architecture;

public sealed class LayerTests
{
    public static TheoryData<string> Rooms() => [.. House.Rooms];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_sees_only_rooms_below_it(string room)
    {
        Assert.Contains(room, House.Levels.Keys);
        Assert.All(House.References(room), seen => Assert.True(
            House.Levels[seen] < House.Levels[room] || (House.Levels[room] == 0 && seen == "Model"),
            $"{room} may not see {seen}: down, never sideways"));
    }

    [Fact]
    public void Model_sees_nothing() => Assert.Empty(House.References("Model"));

    [Fact]
    public void The_engine_knows_no_news()
    {
        var banned = File.ReadAllText(Path.Combine(House.Root, "src/Engine/BannedSymbols.txt"));
        Assert.Contains("N:StaticArchive.Model.News", banned, StringComparison.Ordinal);
    }
}
