"use strict";
// Opening and closing lines and changing filters without a new page; without this script they are plain links and a form.
async function show(address, keep) {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) { location.assign(address); return; }
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  const [x, y] = [scrollX, scrollY];
  document.querySelector("main").replaceWith(fresh.querySelector("main"));
  document.querySelector("header").replaceWith(fresh.querySelector("header"));
  history.replaceState(null, "", address);
  scrollTo(x, y);
  const place = keep && document.getElementById(keep);
  if (place) place.focus({ preventScroll: true });
}
document.addEventListener("click", (event) => {
  const link = event.target.closest("a.toggle, .filters a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link.href.split("#")[0], link.id);
});
document.addEventListener("change", (event) => {
  const form = event.target.closest(".filters");
  if (form) show("?" + new URLSearchParams(new FormData(form)), null);
});
