using StaticArchive.Compose.Frame;
using StaticArchive.Model.Flow;

namespace StaticArchive.Compose.Lists;

/// <summary>The articles of a tag or a source.</summary>
/// <param name="Crumbs">The pages above it, without the home page.</param>
/// <param name="Years">Articles by year; empty on old volumes, and below three years.</param>
/// <param name="YearsNote">Says which years are shown; empty when all are.</param>
/// <param name="Names">Who and what occurs most; empty on old volumes.</param>
public sealed record ArticlesView(
    FrameView Frame, ValueList<LinkView> Crumbs, string Here, string Title, ValueList<FactView> Sum,
    ValueList<BarView> Years, string YearsNote, ValueList<NameView> Names, ValueList<ArticleGroupView> Groups,
    PagerView? Pager);
