// Finds pages whose titles or words hold every typed part; titles count before words.
const field = document.getElementById("search");
const found = document.getElementById("found");

function look() {
  const parts = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  found.replaceChildren();
  found.hidden = parts.length === 0;
  if (found.hidden) return;
  const ranked = [];
  for (const page of SEARCH_INDEX) {
    const title = `${page.en} ${page.zh}`.toLowerCase();
    const all = `${title} ${page.words.toLowerCase()}`;
    if (parts.every((part) => all.includes(part))) ranked.push([parts.every((part) => title.includes(part)) ? 0 : 1, page]);
  }
  ranked.sort((a, b) => a[0] - b[0]);
  for (const [, page] of ranked.slice(0, 12)) {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = SITE_ROOT + page.path;
    link.textContent = `${page.en} ${page.zh}`;
    line.append(link);
    found.append(line);
  }
  if (!ranked.length) found.append(Object.assign(document.createElement("li"), { textContent: "没有 / nothing" }));
}

field.addEventListener("input", look);
