/* What was found, as it is printed: an article with its passages, an event or a figure with its quote; words marked. */
(function () {
  "use strict";
  const search = globalThis.newsarchiveSearch;
  const EXCERPTS = matchMedia("(min-width:40rem)").matches ? 3 : 2, AROUND = 90;
  const language = document.documentElement.lang;
  let strings, tongue; // the words of the page, and the place of its language among the archive's
  search.speak = function (words, place) { strings = words; tongue = place; };

  /* small things */
  function el(tag, name, content) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (content !== undefined) made.append(content);
    return made;
  }
  function tagged(made, spoken) {
    if (spoken && spoken !== language) made.lang = spoken;
    return made;
  }
  function label(name, one) {
    if (name === "year") return [one === "none" ? strings.undated : one, ""];
    if (name === "source" && one === "unknown") return [strings.unknown, ""];
    const known = (name === "source" ? search.sources : search.topics).get(one);
    return known ? known[tongue] : [one, ""];
  }
  // What is marked: words side by side as one; one alone only if it stands in no such run of this text.
  function runs(text, clauses) {
    const found = [];
    search.stretches(text, clauses).forEach(function (one) {
      const last = found[found.length - 1];
      if (last && /^[\s-]$/.test(text.slice(last.end, one[0]))) { last.end = one[1]; last.clauses.add(one[2]); }
      else found.push({ start: one[0], end: one[1], clauses: new Set([one[2]]) });
    });
    const together = new Set();
    found.forEach(function (run) { if (run.clauses.size > 1) run.clauses.forEach(function (clause) { together.add(clause); }); });
    return found.filter(function (run) { return run.clauses.size > 1 || !Array.from(run.clauses).every(function (clause) { return together.has(clause); }); });
  }
  function marked(text, clauses, from, to) {
    const out = document.createDocumentFragment();
    let at = from;
    runs(text, clauses).forEach(function (run) {
      if (run.start < at || run.end > to) return;
      out.append(whole(text.slice(at, run.start)), el("mark", "", whole(text.slice(run.start, run.end))));
      at = run.end;
    });
    out.append(whole(text.slice(at, to)));
    return out;
  }
  // Short compounds in an element that no line breaks, as in nouns/unbroken.py.
  function whole(text) {
    const out = document.createDocumentFragment();
    text.split(/([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)/u).forEach(function (part, at) {
      out.append(at % 2 && part.length <= 12 ? el("span", "nb", part) : part);
    });
    return out;
  }
  function excerpt(text, clauses) {
    const found = search.stretches(text, clauses);
    const window_ = busiest(found, 2 * AROUND);
    let from = found.length ? Math.max(0, window_ - AROUND) : 0, to = Math.min(text.length, from + 4 * AROUND);
    if (from > 0) from = text.indexOf(" ", from) + 1 || from;
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), from + 1);
    const out = document.createDocumentFragment();
    out.append(from > 0 ? "… " : "", marked(text, clauses, from, to), to < text.length ? " …" : "");
    return out;
  }
  // Where so many letters hold the most of what was asked.
  function busiest(found, reach) {
    let best = 0, start = found.length ? found[0][0] : 0;
    found.forEach(function (one, at) {
      const kinds = new Set();
      for (let next = at; next < found.length && found[next][1] <= one[0] + reach; next += 1) kinds.add(found[next][2]);
      if (kinds.size > best) { best = kinds.size; start = one[0]; }
    });
    return start;
  }
  // Every text of an article that a result may show: [text, where it leads, language, label, whether it is a summary].
  function passages(article) {
    const page = "articles/" + article.h + ".html", rows = [];
    (article.a || []).forEach(function (row) { rows.push([row[0], page, row[1], "", true]); });
    (article.b || []).forEach(function (row) { rows.push([row[1], page + (row[0] ? "#" + row[0] : ""), article.l, ""]); });
    (article.v || []).forEach(function (row) {
      rows.push([row[1], row[4], article.l, strings.says]);
      if (row[2]) rows.push([row[2], row[4], "en", strings.says]);
    });
    (article.f || []).forEach(function (row) { rows.push([row[1][tongue][0] + ": " + amount(row), row[3], row[1][tongue][3], strings.counts]); });
    return rows;
  }
  function amount(row) {
    const said = row[1][tongue], value = said[1] + (said[2] === "%" ? "%" : " " + said[2]);
    return (row[4] ? strings["qualifier" + row[4].replace("-", "")] + " " : "") + value;
  }
  // The passages that have most of the words: of the text and of the summary in the page's language; else of what there is.
  function best(article, clauses) {
    const told = (article.a || []).some(function (row) { return row[1] === language; });
    const had = passages(article).map(function (row, at) {
      const found = search.stretches(row[0], clauses), late = row[3] !== "" || (row[4] && told && row[2] !== language);
      return { row: row, at: at, kinds: new Set(found.map(function (one) { return one[2]; })).size, found: found, late: late };
    }).filter(function (one) { return one.kinds; });
    const first = had.filter(function (one) { return !one.late; });
    const rows = (first.length ? first : had).sort(function (x, y) {
      return y.kinds - x.kinds || closeness(y.found) - closeness(x.found) || x.at - y.at;
    }).slice(0, EXCERPTS).sort(function (x, y) { return x.at - y.at; }).map(function (one) { return one.row; });
    return rows.length ? rows : named(article, clauses);
  }
  function named(article, clauses) {
    const names = (article.n || []).filter(function (name) { return search.stretches(name, clauses).length; });
    return names.length ? [[names.join(" · "), "articles/" + article.h + ".html", article.l, strings.names]] : [];
  }
  function closeness(found) {
    return found.slice(1).filter(function (one, at) { return one[0] - found[at][1] < 2 && one[2] === found[at][2] + 1; }).length;
  }
  function titled(article, clauses) { return linked(article, article.t, article.l, clauses); }
  function linked(article, title, spoken, clauses) {
    const link = el("a");
    link.href = "articles/" + article.h + ".html";
    link.append(marked(title, clauses, 0, title.length));
    return tagged(link, spoken);
  }
  // An article that is named only: in the language of the page where the archive has its title in that.
  function mentioned(article, clauses) {
    return article.e && language === "en" ? linked(article, article.e, "en", clauses) : titled(article, clauses);
  }
  function dateline(said, article) {
    const made = el("p", "result-meta");
    made.append(said && said.length ? said[tongue] : strings.undated, publisher(article));
    return made;
  }
  function publisher(article) {
    const source = article.s ? label("source", article.s) : [strings.unknown, ""], made = document.createDocumentFragment();
    made.append(" · ", tagged(el("span", "", source[0]), source[1]));
    return made;
  }
  function passage(row, clauses) {
    const made = el("p", "result-excerpt"), link = tagged(el("a"), row[2]);
    link.href = row[1];
    link.append(excerpt(row[0], clauses));
    lead(link);
    if (row[3] || row[4]) made.append(el("span", "label", row[3] || strings.summary), " ");
    made.append(link);
    const place = /#[Lp](\d+)$/.exec(row[1]);
    if (place) made.append(" ", el("span", "ref", place[1]));
    return made;
  }
  // What is marked here is marked there, too: site.js of the article's page finds the words in their paragraph.
  function lead(link) {
    link.addEventListener("click", function () {
      const words = Array.from(link.querySelectorAll("mark"), function (mark) { return mark.textContent; });
      try {
        sessionStorage.setItem("newsarchive-found", JSON.stringify([link.href, Array.from(new Set(words))]));
      } catch (error) { /* no storage: no marks */ }
    });
  }
  function articleItem(article, clauses) {
    const made = el("li", "result"), title = el("h2", "result-title");
    title.append(titled(article, clauses));
    made.append(title);
    if (article.e && (language === "en" || search.stretches(article.e, clauses).length)) {
      made.append(tagged(el("p", "result-en", marked(article.e, clauses, 0, article.e.length)), "en"));
    }
    made.append(dateline(article.d, article));
    best(article, clauses).forEach(function (row) { made.append(passage(row, clauses)); });
    return made;
  }
  // An event or a figure: when it was, what it is, the words that say so, the article that has them.
  function statedItem(stated, article, clauses) {
    const made = el("li", "result stated"), title = el("h2", "result-title"), link = tagged(el("a"), stated.language);
    link.href = stated.href;
    link.append(marked(stated.title, clauses, 0, stated.title.length));
    title.append(link);
    made.append(el("p", "result-when", stated.said.length ? stated.said[tongue] : strings.undated), title);
    if (stated.below) made.append(tagged(el("p", "result-label", marked(stated.below, clauses, 0, stated.below.length)), stated.spoken));
    if (stated.quote) made.append(passage([stated.quote, stated.href, article.l, ""], clauses));
    const from = el("p", "result-meta");
    from.append(strings["in"] + " ", mentioned(article, []), publisher(article));
    made.append(from);
    return made;
  }
  function eventOf(row, article) {
    return { said: row[0], title: row[1], language: article.l, below: language === "en" ? row[2] : "", spoken: "en", quote: row[3], href: row[4] };
  }
  function figureOf(row) {
    return { said: row[0], title: amount(row), language: row[1][tongue][4], below: row[1][tongue][0], spoken: row[1][tongue][3], quote: row[2], href: row[3] };
  }
  // What a find is of its article: null for the article itself. Events are counted before figures.
  function statedOf(find, record) {
    const article = record.article, events = article.v || [], kind = search.finds.kinds[find];
    if (kind === 0) return null;
    return kind === 1 ? eventOf(events[record.number], article) : figureOf(article.f[record.number - events.length]);
  }
  function item(find, record, clauses) {
    const stated = statedOf(find, record);
    return stated ? statedItem(stated, record.article, clauses) : articleItem(record.article, clauses);
  }
  // All texts that the index has of a find, in every language, as search_docs.py gives them.
  function figureTexts(row) {
    return row[0].concat(row[1].flatMap(function (said) { return [said[0], said[1] + " " + said[2]]; }));
  }
  function texts(find, record) {
    const article = record.article, events = article.v || [], figures = article.f || [], kind = search.finds.kinds[find];
    if (kind === 1) return events[record.number].slice(1, 4).concat(events[record.number][0]);
    if (kind === 2) return figureTexts(figures[record.number - events.length]).concat(figures[record.number - events.length][2]);
    return [article.t, article.e || ""].concat(article.d || [], article.n || [],
      (article.a || []).map(function (row) { return row[0]; }), (article.b || []).map(function (row) { return row[1]; }),
      events.flatMap(function (row) { return row[0].concat(row[1], row[2]); }), figures.flatMap(figureTexts));
  }
  // Whether a find has each longer phrase: the index knows of their pairs only.
  function proves(find, record, clauses) {
    const long = clauses.filter(function (clause) { return clause.ways.some(function (way) { return way.length > 2; }); });
    const found = long.length ? texts(find, record) : [];
    return long.every(function (clause) { return found.some(function (text) { return search.stretches(text, [clause]).length; }); });
  }

  search.el = el;
  search.tagged = tagged;
  search.label = label;
  search.item = item;
  search.proves = proves;
  search.mentioned = mentioned;
})();
