/* What is better with a script and works without: theme, switch of language, a way to the search
   from the keyboard, marks where a search leads to, filter of a capture's lines, copying a citation. */
(function () {
  "use strict";
  var root = document.documentElement;

  var button = document.querySelector("[data-theme-switch]");
  if (button) {
    var order = ["auto", "light", "dark"];
    var show = function () {
      var theme = root.dataset.theme || "auto";
      button.dataset.state = theme;
      button.setAttribute("aria-label", button.dataset[theme]);
      button.title = button.dataset[theme];
    };
    button.addEventListener("click", function () {
      var next = order[(order.indexOf(root.dataset.theme || "auto") + 1) % order.length];
      if (next === "auto") delete root.dataset.theme; else root.dataset.theme = next;
      try {
        if (next === "auto") localStorage.removeItem("newsarchive-theme");
        else localStorage.setItem("newsarchive-theme", next);
      } catch (error) { /* it holds for this page only */ }
      show();
    });
    show();
  }

  document.querySelectorAll("[data-switch]").forEach(function (link) {
    var plain = link.getAttribute("href");
    var follow = function () { link.setAttribute("href", plain + location.search + location.hash); };
    ["pointerdown", "focus", "click"].forEach(function (event) { link.addEventListener(event, follow); });
  });

  document.addEventListener("keydown", function (event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    var box = document.querySelector("input[type=search]"), way = document.querySelector("[data-search-page]");
    if (box) { box.focus(); box.select(); } else if (way) location.href = way.href; else return;
    event.preventDefault();
  });

  /* Whoever is led to a line finds the words for which it was named: those of the quote beside the link. */
  document.addEventListener("click", function (event) {
    var link = event.target.closest("a[href*='#L']"), row = link && link.closest("[data-quote], li, tr, .ground p");
    var quote = row && (row.dataset.quote || (row.querySelector("q, blockquote p") || {}).textContent);
    if (!quote || link.closest(".lines, .prose, [data-results]")) return;
    try {
      sessionStorage.setItem("newsarchive-found", JSON.stringify([link.href, [quote]]));
    } catch (error) { /* no storage: no marks */ }
  });

  /* Whoever comes from a result finds the words marked in the paragraph to which it led, or from a quote the quote. */
  function mark() {
    var found = null;
    try {
      found = JSON.parse(sessionStorage.getItem("newsarchive-found"));
      if (found && found[0] === location.href) sessionStorage.removeItem("newsarchive-found"); else found = null;
    } catch (error) { /* no storage, or not ours */ }
    var led = found && document.getElementById(location.hash.slice(1));
    if (!led || !window.Highlight || !CSS.highlights) return;
    var ranges = [], nodes = [], text = "", walk = document.createTreeWalker(led, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      nodes.push([walk.currentNode, text.length]);
      text += walk.currentNode.data;
    }
    // Words may begin in one element and end in another: in which text node a place of the whole text is.
    var place = function (set, at) {
      var node = nodes.filter(function (one) { return one[1] <= at; }).pop();
      set(node[0], at - node[1]);
    };
    found[1].forEach(function (words) {
      for (var at = -1; words && (at = text.indexOf(words, at + 1)) >= 0;) {
        var range = new Range();
        place(range.setStart.bind(range), at);
        place(function (node, last) { range.setEnd(node, last + 1); }, at + words.length - 1);
        ranges.push(range);
      }
    });
    CSS.highlights.set("found", new Highlight(...ranges));
  }
  mark();
  window.addEventListener("hashchange", mark);

  var form = document.querySelector("[data-roles]");
  if (form) {
    var lines = Array.prototype.slice.call(document.querySelectorAll(".lines > li"));
    form.hidden = false;
    var filter = function () {
      var wanted = form.elements.show.value;
      lines.forEach(function (line) {
        var found = wanted === "all" || line.classList.contains(wanted) || line.querySelector(".cell." + wanted) !== null;
        line.hidden = !found;
      });
    };
    form.addEventListener("change", filter);
    form.reset();
    window.addEventListener("hashchange", function () {
      var target = document.getElementById(location.hash.slice(1));
      if (target && target.hidden) { form.reset(); filter(); target.scrollIntoView(); }
    });
  }

  document.querySelectorAll("[data-copy]").forEach(function (text) {
    if (!navigator.clipboard) return;
    var words = text.textContent;
    var copy = document.createElement("button");
    copy.type = "button";
    copy.className = "copy";
    copy.textContent = text.dataset.copy;
    copy.addEventListener("click", function () {
      navigator.clipboard.writeText(words.trim()).then(function () {
        copy.textContent = text.dataset.copied;
        setTimeout(function () { copy.textContent = text.dataset.copy; }, 2000);
      }, function () { /* refused: the text can be selected */ });
    });
    text.after(copy);
  });
})();
