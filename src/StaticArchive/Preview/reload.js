// Of the preview only: shows what the last build complained about, and loads the page again after the next one.
// Styles are set by rule, not as attributes: the site's content security policy holds here too.
const problems = await (await fetch("/-/problems")).text();
if (problems) {
  const board = document.createElement("pre");
  board.id = "staticarchive-problems";
  board.role = "alert";
  board.textContent = problems;
  Object.assign(board.style, {
    position: "fixed", inset: "auto 0 0 0", zIndex: "9999",
    margin: "0", padding: "1rem", maxHeight: "40vh", overflow: "auto",
    background: "#7a1414", color: "#fff",
    font: "14px/1.5 monospace", whiteSpace: "pre-wrap", overflowWrap: "anywhere",
  });
  document.body.append(board);
}

new EventSource("/-/reload").onmessage = () => location.reload();
