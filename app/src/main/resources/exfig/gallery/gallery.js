(() => {
  const filter = document.getElementById("filter"), count = document.getElementById("count");
  const theme = document.getElementById("theme"), root = document.documentElement;
  const cards = [...document.querySelectorAll("li.card")].map(card => [card, card.dataset.words]);
  const parents = [...document.querySelectorAll(".group, section")].reverse();
  const show = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [card, text] of cards) {
      card.hidden = !words.every(word => text.includes(word));
      if (!card.hidden) shown++;
    }
    for (const parent of parents) parent.hidden = words.length > 0 && !parent.querySelector("li.card:not([hidden])");
    count.textContent = words.length ? shown + " of " + cards.length : "";
  };
  filter.addEventListener("input", show);
  document.addEventListener("keydown", event => {
    const typing = event.target.closest && event.target.closest("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      filter.focus();
    } else if (event.key === "Escape" && event.target === filter) {
      filter.value = "";
      show();
    }
  });
  theme.addEventListener("change", () => {
    if (theme.value) root.dataset.theme = theme.value; else delete root.dataset.theme;
  });
  // Without scripts there is nothing to filter with, so both are shown from here.
  for (const control of document.querySelectorAll(".filter, .theme")) control.hidden = false;
  show();
})();
