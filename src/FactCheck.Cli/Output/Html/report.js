"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);

  // Filtering. Without this script everything is shown.
  const filter = byId("filter");
  const boxes = all("input[name=severity]", filter);
  const rule = byId("rule");
  const only = byId("only");
  const shown = byId("shown");
  const findings = all(".finding");
  const apply = () => {
    const severities = new Set(boxes.filter(box => box.checked).map(box => box.value));
    let count = 0;
    for (const finding of findings) {
      finding.hidden = !severities.has(finding.dataset.severity) || (rule.value !== "" && finding.dataset.rule !== rule.value);
      if (!finding.hidden) count++;
    }
    for (const story of all(".story")) story.hidden = only.checked && story.querySelector(".finding:not([hidden])") === null;
    for (const group of all(".findings")) group.querySelector(".none").hidden = group.querySelector(".finding:not([hidden])") !== null;
    shown.textContent = shown.dataset.text.replace("{0}", count).replace("{1}", findings.length);
  };
  filter.hidden = findings.length === 0;
  filter.addEventListener("change", apply);
  filter.addEventListener("submit", event => event.preventDefault());
  apply();

  // Dark and light.
  const theme = byId("theme");
  theme.hidden = false;
  theme.addEventListener("click", () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = isDark ? "light" : "dark";
  });

  // Reading an article beside the report. Without this script links lead to the full texts at the end of the page.
  const reader = byId("reader");
  const slot = reader.querySelector(".slot");
  let home = null;
  let opener = null;
  const open = (target, link) => {
    const article = target.closest("article");
    home = article.parentElement;
    opener = link;
    slot.replaceChildren(article);
    target.classList.add("here");
    reader.showModal();
    reader.scrollTop = 0;
    target.scrollIntoView({ block: target === article ? "start" : "center", behavior: "instant" });
    target.focus({ preventScroll: true });
  };
  reader.addEventListener("close", () => {
    all(".here", slot).forEach(place => place.classList.remove("here"));
    home.append(...slot.children);
    opener.focus();
  });
  reader.addEventListener("click", event => { if (event.target === reader) reader.close(); });
  document.addEventListener("click", event => {
    const link = event.target.closest("a[href^='#a']");
    const target = link && !event.ctrlKey && !event.metaKey && !event.shiftKey ? byId(link.hash.slice(1)) : null;
    if (!target || !target.closest("article") || reader.open) return;
    event.preventDefault();
    open(target, link);
  });

  // Keys.
  const move = (items, step) => {
    const at = items.findIndex(item => item.contains(document.activeElement));
    const next = items[at < 0 ? (step > 0 ? 0 : items.length - 1) : at + step];
    if (next) next.focus();
  };
  const cellBeside = (cell, rows, columns) => {
    const row = cell.parentElement;
    const lines = all("tr", row.closest("table"));
    let [line, column] = [lines.indexOf(row) + rows, [...row.children].indexOf(cell) + columns];
    while (lines[line] && lines[line].children[column]) {
      const link = lines[line].children[column].querySelector("a");
      if (link) return link;
      line += rows;
      column += columns;
    }
    return null;
  };
  const steps = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  document.addEventListener("keydown", event => {
    if (reader.open || event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input, select")) return;
    const cell = event.target.closest("td, th");
    const link = cell && steps[event.key] ? cellBeside(cell, ...steps[event.key]) : null;
    if (link) {
      event.preventDefault();
      link.focus();
    } else if (event.key === "j" || event.key === "k") {
      move(findings.filter(finding => !finding.hidden), event.key === "j" ? 1 : -1);
    }
  });

  // On paper the texts are of no use folded.
  addEventListener("beforeprint", () => all("details.singles").forEach(details => { details.open = true; }));
})();
