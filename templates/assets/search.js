// Search over what search-data.js holds. A classic script: it must work from file://.
(function () {
  "use strict";
  var data = globalThis.newsarchiveSearch;
  var form = document.querySelector("[data-search]");
  if (!data || !form) return;
  var box = form.querySelector("input[type=search]");
  var order = form.querySelector("[name=order]");
  var list = document.querySelector("[data-results]");
  var status = document.querySelector("[data-status]");
  var EXCERPTS = 3; // paragraphs shown for an article
  var AROUND = 110; // characters of context on either side of a hit
  var SHOWN = 50; // results printed at once

  // One character in, one character out, so that an offset in the folded text is one in the text.
  var cache = Object.create(null);
  function letter(c) {
    var known = cache[c];
    if (known !== undefined) return known;
    var bare = c === "đ" || c === "Đ" ? "d" : c.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();
    bare = bare.charAt(0);
    return (cache[c] = /[\p{L}\p{N}]/u.test(bare) ? bare : " ");
  }
  function fold(text) {
    var out = "";
    for (var i = 0; i < text.length; i++) out += letter(text.charAt(i));
    return out;
  }
  // The same, with the marks left on: what tells the exact spelling from its likes.
  function lower(text) {
    var out = "";
    for (var i = 0; i < text.length; i++) {
      var c = text.charAt(i), l = c.toLowerCase();
      out += letter(c) === " " ? " " : l.length === 1 ? l : c;
    }
    return out;
  }
  function words(text) { return text.split(" ").filter(Boolean); }
  function squeeze(text) { return words(text).join(" "); }
  // Folded text as it is searched: one space before each word, so that " viet" finds beginnings of words only.
  function field(text, weight, anchor, shown) {
    var nfc = text.normalize("NFC");
    return { text: nfc, folded: " " + fold(nfc) + " ", exact: null, weight: weight, anchor: anchor, shown: shown };
  }

  var WEIGHT = { title: 12, titleEn: 10, names: 6, summary: 4, source: 3, figures: 2, block: 1 };
  var articles = data.articles.map(function (a) {
    var fields = [field(a.title, WEIGHT.title, "", false)];
    if (a.titleEn) fields.push(field(a.titleEn, WEIGHT.titleEn, "", false));
    fields.push(field(a.names.join(" · "), WEIGHT.names, "", false));
    a.summary.forEach(function (s) { fields.push(field(s, WEIGHT.summary, "", true)); });
    a.figures.forEach(function (s) { fields.push(field(s, WEIGHT.figures, "", true)); });
    a.blocks.forEach(function (b) { fields.push(field(b[1], WEIGHT.block, b[0], true)); });
    return { about: a, fields: fields };
  });
  var variants = data.variants.map(function (group) {
    return group.map(function (v) { return { folded: squeeze(fold(v)), exact: squeeze(lower(v.normalize("NFC"))) }; });
  });

  // A query is a list of terms; a term is a list of alternatives, any of which will do.
  function parse(query) {
    var terms = [], rest = query.normalize("NFC").replace(/["“”]([^"“”]*)["“”]/g, function (_, phrase) {
      var t = squeeze(fold(phrase));
      if (t) terms.push([{ folded: t, exact: squeeze(lower(phrase)), whole: true }]);
      return " ";
    });
    var folded = words(fold(rest)), exact = words(lower(rest));
    for (var i = 0; i < folded.length; ) {
      var found = variantAt(folded, i);
      if (found) {
        var asked = exact.slice(i, i + found.length).join(" ");
        terms.push(found.group.map(function (v) { return { folded: v.folded, exact: v.exact === asked ? asked : "", whole: false }; }));
        i += found.length;
      } else {
        terms.push([{ folded: folded[i], exact: exact[i], whole: false }]);
        i += 1;
      }
    }
    return terms;
  }
  function variantAt(folded, at) {
    var best = null;
    variants.forEach(function (group) {
      group.forEach(function (v) {
        var n = v.folded.split(" ").length;
        if (folded.slice(at, at + n).join(" ") === v.folded && (!best || n > best.length)) best = { group: group, length: n };
      });
    });
    return best;
  }

  // Where an alternative stands in a field. White space and hyphens count alike: they were folded to spaces.
  function hits(f, alternative) {
    var needle = " " + alternative.folded + (alternative.whole ? " " : ""), found = [], at = -1;
    while (found.length < 40 && (at = f.folded.indexOf(needle, at + 1)) >= 0) {
      found.push({ start: at, end: at + alternative.folded.length });
    }
    return found;
  }
  function isExact(f, hit, alternative) {
    if (!alternative.exact) return false;
    if (f.exact === null) f.exact = lower(f.text);
    return f.exact.slice(hit.start, hit.end) === alternative.exact;
  }

  // Words that stand together as they were asked for weigh more than the same words apart.
  var TOGETHER = 4;
  function together(f, whole) {
    var found = whole ? hits(f, whole) : [];
    return found.reduce(function (sum, hit, n) { return sum + (isExact(f, hit, whole) ? 3 : 1) / (n + 1); }, 0);
  }

  function look(article, terms, whole) {
    var score = 0, perField = [];
    for (var t = 0; t < terms.length; t++) {
      var there = false;
      for (var i = 0; i < article.fields.length; i++) {
        var f = article.fields[i], gain = 0;
        terms[t].forEach(function (alternative) {
          hits(f, alternative).forEach(function (hit, n) {
            (perField[i] = perField[i] || { terms: {}, hits: [] }).hits.push(hit);
            perField[i].terms[t] = true;
            // A word said often counts, each time less; the spelling that was asked for counts three times.
            gain += (isExact(f, hit, alternative) ? 3 : 1) / (n + 1);
          });
        });
        if (gain) { there = true; score += gain * f.weight; }
      }
      if (!there) return null;
    }
    article.fields.forEach(function (f, i) {
      var gain = together(f, whole);
      if (gain) { perField[i].together = gain; score += TOGETHER * gain * f.weight; }
    });
    return { article: article, score: score, perField: perField };
  }

  function el(tag, name, text) {
    var e = document.createElement(tag);
    if (name) e.className = name;
    if (text) e.textContent = text;
    return e;
  }
  function marked(text, found, from, to) {
    var out = document.createDocumentFragment(), at = from;
    found.slice().sort(function (a, b) { return a.start - b.start || b.end - a.end; }).forEach(function (hit) {
      if (hit.start < at || hit.end > to) return;
      out.append(text.slice(at, hit.start));
      out.append(el("mark", "", text.slice(hit.start, hit.end)));
      at = hit.end;
    });
    out.append(text.slice(at, to));
    return out;
  }
  function excerpt(f, found) {
    var first = Math.min.apply(null, found.map(function (h) { return h.start; }));
    var from = Math.max(0, first - AROUND), to = Math.min(f.text.length, first + 2 * AROUND);
    if (from > 0) from = f.text.indexOf(" ", from) + 1 || from;
    if (to < f.text.length) to = Math.max(f.text.lastIndexOf(" ", to), first + 1);
    var out = document.createDocumentFragment();
    out.append(from > 0 ? "… " : "", marked(f.text, found, from, to), to < f.text.length ? " …" : "");
    return out;
  }

  function item(result) {
    var about = result.article.about, li = el("li", "result");
    var h = el("h2", "result-title"), a = el("a");
    a.href = about.href;
    a.lang = about.language;
    a.append(marked(result.article.fields[0].text, result.perField[0] ? result.perField[0].hits : [], 0, result.article.fields[0].text.length));
    h.append(a);
    li.append(h);
    if (about.titleEn) { var en = el("p", "result-en", about.titleEn); en.lang = "en"; li.append(en); }
    var meta = el("p", "result-meta", [about.shown, about.source].filter(Boolean).join(" · "));
    if (meta.textContent) li.append(meta);
    best(result).forEach(function (i) {
      var f = result.article.fields[i], p = el("p", "result-excerpt"), link = el("a");
      link.href = about.href + (f.anchor ? "#" + f.anchor : "");
      link.append(excerpt(f, result.perField[i].hits));
      p.lang = f.weight === WEIGHT.block ? about.language : "";
      p.append(link);
      li.append(p);
    });
    return li;
  }
  // The paragraphs that have the most of what was asked for, in the order of the text.
  function best(result) {
    return Object.keys(result.perField).map(Number)
      .filter(function (i) { return result.article.fields[i].shown; })
      .sort(function (x, y) {
        function weight(i) { var f = result.perField[i];
          return Object.keys(f.terms).length * 100 + (f.together || 0) * 50 + f.hits.length; }
        return weight(y) - weight(x) || x - y;
      })
      .slice(0, EXCERPTS).sort(function (x, y) { return x - y; });
  }

  function say(kind, n) {
    var text = status.getAttribute("data-" + kind) || "";
    status.textContent = text.replace("%n", String(n));
  }
  function run() {
    var query = box.value, terms = parse(query);
    list.textContent = "";
    if (!terms.length) { status.textContent = ""; return; }
    var nfc = query.normalize("NFC"), whole = null;
    if (terms.length > 1) whole = { folded: squeeze(fold(nfc)), exact: squeeze(lower(nfc)), whole: false };
    var results = articles.map(function (a) { return look(a, terms, whole); }).filter(Boolean);
    results.sort(function (x, y) {
      if (order && order.value === "date") return x.article.about.date < y.article.about.date ? 1 : x.article.about.date > y.article.about.date ? -1 : 0;
      return y.score - x.score;
    });
    results.slice(0, SHOWN).forEach(function (r) { list.append(item(r)); });
    say(results.length === 0 ? "none" : results.length === 1 ? "one" : "many", results.length);
  }
  function remember() {
    try {
      var params = new URLSearchParams();
      if (box.value) params.set("q", box.value);
      if (order && order.value !== "relevance") params.set("order", order.value);
      history.replaceState(null, "", String(params) ? "?" + params : location.pathname.split("/").pop() || "search.html");
    } catch (e) { /* an address that cannot be changed is no reason not to search */ }
  }

  var asked = new URLSearchParams(location.search);
  box.value = asked.get("q") || "";
  if (order && asked.get("order") === "date") order.value = "date";
  var waiting;
  function soon() { clearTimeout(waiting); waiting = setTimeout(function () { run(); remember(); }, 120); }
  box.addEventListener("input", soon);
  if (order) order.addEventListener("change", soon);
  form.addEventListener("submit", function (event) { event.preventDefault(); clearTimeout(waiting); run(); remember(); });
  run();
})();
