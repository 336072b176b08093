// Runs before anything is painted: a page that was asked something keeps room for its answer, so that nothing jumps.
if (location.search.length > 1) {
  document.documentElement.classList.add("asked");
  if (history.state?.height) document.documentElement.style.minHeight = `${history.state.height}px`;
}
