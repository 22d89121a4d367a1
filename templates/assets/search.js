/* The search page: the question and what it is narrowed to, in the form and in the address; what was found. */
(function () {
  "use strict";
  const search = globalThis.newsarchiveSearch;
  const form = document.querySelector("[data-search]");
  if (!search || !form) return;
  const PAGE = 10, PROVEN = 60, NEAR = 5, SHORT = 8;
  const KINDS = ["article", "event", "figure"], FACETS = ["year", "source", "topic"];
  const box = form.elements.q, order = form.elements.order;
  const list = document.querySelector("[data-results]"), status = document.querySelector("[data-status]");
  const near = document.querySelector("[data-near]"), more = document.querySelector("[data-more]");
  const narrow = document.querySelector("[data-narrow]"), kinds = document.querySelector("[data-kinds]");
  const hint = document.querySelector("[data-hint]"), strings = document.querySelector("[data-strings]").dataset;
  const language = document.documentElement.lang;
  const digits = new Intl.NumberFormat(language);

  /* small things */
  const el = search.el, tagged = search.tagged, label = search.label;
  function fill(text, values) {
    return text.replace(/%(\w)/g, function (all, name) { return name in values ? values[name] : all; });
  }
  function counted(name, number) {
    return fill(strings[number === 1 && strings[name + "One"] ? name + "One" : name], { n: digits.format(number) });
  }

  /* what is asked: the form holds it, the address repeats it */
  const chosen = { kind: "article", year: "", source: "", topic: "" };
  function address() {
    const asked = new URLSearchParams();
    if (box.value) asked.set("q", box.value);
    if (chosen.kind !== "article") asked.set("kind", chosen.kind);
    FACETS.forEach(function (name) { if (chosen[name]) asked.set(name, chosen[name]); });
    if (order.value === "date") asked.set("order", "date");
    return String(asked);
  }
  function remember(anew) {
    const asked = address();
    const place = asked ? "?" + asked : location.pathname.split("/").pop() || "search.html";
    try {
      if (asked !== location.search.slice(1)) history[anew ? "pushState" : "replaceState"](null, "", place);
    } catch (error) { /* an address that cannot be changed is no reason not to search */ }
  }
  function recall() {
    const asked = new URLSearchParams(location.search);
    box.value = asked.get("q") || "";
    chosen.kind = KINDS.includes(asked.get("kind")) ? asked.get("kind") : "article";
    FACETS.forEach(function (name) { chosen[name] = asked.get(name) || ""; });
    order.value = asked.get("order") === "date" ? "date" : "relevance";
  }

  /* choosing among what was found */
  function value(find, name) {
    if (name === "kind") return [KINDS[search.finds.kinds[find]]];
    if (name === "year") return [search.finds.years[find] ? String(search.finds.years[find]) : "none"];
    if (name === "source") return [search.finds.sources[find] || "unknown"];
    return search.finds.topics[find];
  }
  function passes(find, name) { return !chosen[name] || value(find, name).includes(chosen[name]); }
  function tally(found, name) {
    const others = ["kind"].concat(FACETS).filter(function (other) { return other !== name; });
    const counts = new Map();
    found.forEach(function (find) {
      if (others.every(function (other) { return passes(find, other); })) {
        value(find, name).forEach(function (one) { counts.set(one, (counts.get(one) || 0) + 1); });
      }
    });
    return counts;
  }
  // What is not proven yet is a bound: see `few`.
  function bounded(number) { return (current.answer.unproven ? "≤ " : "") + digits.format(number); }
  function choice(name, one, text, spoken, count) {
    const made = el("label", "choice"), input = document.createElement("input");
    input.type = "radio";
    input.name = name;
    input.value = one;
    input.checked = chosen[name] === one;
    made.append(input, tagged(el("span", "", text), spoken), " ", el("span", "count", bounded(count)));
    return made;
  }
  const opened = {};
  function facets(found) {
    const focused = document.activeElement, held = focused && focused.type === "radio" ? [focused.name, focused.value] : null;
    const byKind = tally(found, "kind");
    kinds.replaceChildren.apply(kinds, KINDS.map(function (kind) {
      return choice("kind", kind, strings["kind" + kind], "", byKind.get(kind) || 0);
    }));
    narrow.replaceChildren.apply(narrow, FACETS.map(function (name) { return facet(found, name); }).filter(Boolean));
    kinds.hidden = false;
    narrow.closest("details").hidden = !narrow.children.length;
    if (held) {
      const again = form.querySelector('input[type=radio][name="' + held[0] + '"][value="' + CSS.escape(held[1]) + '"]');
      if (again) again.focus({ preventScroll: true });
    }
  }
  function facet(found, name) {
    const counts = tally(found, name), all = Array.from(counts.keys());
    if (chosen[name] && !counts.has(chosen[name])) { counts.set(chosen[name], 0); all.push(chosen[name]); }
    if (all.length < 2 && !chosen[name]) return null;
    if (name === "year") all.sort(function (x, y) { return x === "none" ? 1 : y === "none" ? -1 : y - x; });
    else all.sort(function (x, y) { return counts.get(y) - counts.get(x) || (label(name, x)[0] < label(name, y)[0] ? -1 : 1); });
    const field = el("fieldset", "facet facet-" + name), rows = el("div", "choices");
    field.append(el("legend", "", strings[name]));
    const whole = found.filter(function (find) {
      return ["kind"].concat(FACETS).every(function (other) { return other === name || passes(find, other); });
    }).length;
    rows.append(choice(name, "", strings.any, "", whole));
    all.forEach(function (one, at) {
      const said = label(name, one), row = choice(name, one, said[0], said[1], counts.get(one));
      row.hidden = at >= SHORT && !opened[name] && one !== chosen[name];
      rows.append(row);
    });
    field.append(rows);
    if (all.length > SHORT && !opened[name]) {
      const rest = el("button", "rest", fill(strings.all, { n: digits.format(all.length) }));
      rest.type = "button";
      rest.addEventListener("click", function () {
        opened[name] = true;
        rows.querySelectorAll("[hidden]").forEach(function (row) { row.hidden = false; });
        rest.remove();
        rows.querySelector("input").focus();
      });
      field.append(rest);
    }
    return field;
  }

  /* one question at a time. here: whether the index is; lost: whether it could not be had */
  let turn = 0, current = null, here = false, lost = false;
  function run() {
    const own = turn += 1;
    if (!here) { // what is typed before the index has come is asked once it is there
      status.textContent = !box.value ? "" : lost ? strings.failed : strings.looking;
      return null;
    }
    const question = search.parse(box.value);
    if (!question.asked) return nothingAsked(box.value.trim() !== "");
    hint.hidden = true;
    list.setAttribute("aria-busy", "true");
    const slow = setTimeout(function () { if (own === turn) status.textContent = strings.looking; }, 400);
    return search.ask(question).then(function (answer) {
      if (own !== turn) return null;
      current = { question: question, answer: answer, order: [], at: 0, sure: true };
      return arrange(own);
    }).catch(function () {
      if (own === turn) failed();
    }).finally(function () { clearTimeout(slow); });
  }
  function nothingAsked(signs) {
    current = null;
    list.replaceChildren();
    near.replaceChildren();
    kinds.hidden = more.hidden = order.parentNode.hidden = narrow.closest("details").hidden = true;
    hint.hidden = false;
    status.textContent = signs ? strings.signs : "";
    list.removeAttribute("aria-busy");
  }
  function failed() {
    list.replaceChildren();
    list.removeAttribute("aria-busy");
    status.textContent = strings.failed;
  }
  // Narrowed, put in order and shown: also when only the filters or the order have changed.
  function arrange(own) {
    const asked = current, answer = asked.answer;
    list.setAttribute("aria-busy", "true");
    return few(answer.found).then(function (found) {
      if (found) {
        answer.found = found;
        answer.unproven = false;
      }
      asked.order = answer.found.filter(function (find) { return ["kind"].concat(FACETS).every(function (name) { return passes(find, name); }); });
      return few(asked.order);
    }).then(function (found) {
      if (own !== turn) return null;
      if (found) asked.order = found;
      asked.order.sort(better);
      asked.sure = !answer.unproven || Boolean(found);
      asked.at = 0;
      facets(answer.found);
      return next(own, true, 0);
    });
  }
  function better(x, y) {
    const days = search.finds.days, answer = current.answer;
    const older = days[y] - days[x], worse = answer.tiers[y] - answer.tiers[x] || answer.scores[y] - answer.scores[x];
    return (order.value === "date" ? older || worse : worse || older) || x - y;
  }
  // Those of a few finds whose texts have each longer phrase, of which the index knows the pairs alone; null where
  // there is nothing to prove, or too many texts would have to be read before anything is shown.
  function few(found) {
    if (!current.answer.unproven || found.length > PROVEN) return Promise.resolve(null);
    const clauses = current.question.clauses;
    return Promise.all(found.map(search.record)).then(function (records) {
      return found.filter(function (find, at) { return search.proves(find, records[at], clauses); });
    });
  }
  // The next page of results. searched: texts that have been read for it in vain.
  function next(own, fresh, searched) {
    const asked = current, wanted = asked.order.slice(asked.at, asked.at + PAGE);
    return Promise.all(wanted.map(search.record)).then(function (records) {
      if (own !== turn) return null;
      const clauses = asked.question.clauses, items = [];
      wanted.forEach(function (find, at) {
        if (asked.sure || search.proves(find, records[at], clauses)) items.push(search.item(find, records[at], clauses));
      });
      asked.at += wanted.length;
      if (fresh) { list.replaceChildren.apply(list, items); near.replaceChildren(); }
      else list.append.apply(list, items);
      const left = asked.order.length - asked.at;
      if (!items.length && left && searched + wanted.length < PROVEN) return next(own, fresh, searched + wanted.length);
      more.hidden = !left;
      list.removeAttribute("aria-busy");
      tell(left);
      if (!left && !list.children.length) nearby(own);
      if (!fresh && items[0]) items[0].querySelector("a").focus();
      return null;
    });
  }
  // How many there are: of a longer phrase that many texts may have, how many of those that were read have it.
  function tell(left) {
    const kind = chosen.kind, number = list.children.length;
    order.parentNode.hidden = current.order.length < 2;
    let text = !current.sure && left
      ? fill(strings["part" + kind], { n: digits.format(number), m: digits.format(current.at), k: digits.format(left) })
      : number ? counted("found" + kind, number + left) : current.answer.found.length && !current.answer.unproven ? strings.nonehere : strings.none;
    if (current.question.cut) text += " " + strings.cut;
    status.textContent = text;
    more.textContent = current.sure ? fill(strings.more, { n: digits.format(Math.min(PAGE, left)) }) : strings.onward;
  }

  /* nothing was found: what is near, apart from the results */
  function nearby(own) {
    const clauses = current.question.clauses, hits = current.answer.hits, kind = KINDS.indexOf(chosen.kind);
    near.replaceChildren();
    if (current.answer.found.length && !current.answer.unproven) {
      near.append(el("p", "", fill(strings.filtered, { n: digits.format(current.answer.found.length) })), button(strings.drop, function () {
        FACETS.forEach(function (name) { chosen[name] = ""; });
        if (!current.answer.found.some(function (find) { return passes(find, "kind"); })) chosen.kind = value(current.answer.found[0], "kind")[0];
        changed(true);
      }));
      return;
    }
    const absent = clauses.filter(function (clause, at) { return !hits[at].count || (hits[at].unproven && clauses.length === 1); });
    if (absent.length) near.append(el("p", "", fill(strings.absent, { w: quoted(absent) })));
    else if (clauses.length > 1) near.append(el("p", "", strings.apart));
    if (clauses.some(function (clause) { return clause.quoted && clause.ways[0].length > 1; })) {
      near.append(el("p", "", button(strings.loosen, function () {
        box.value = box.value.replace(/["“”„«»]/g, " ").trim();
        changed(true);
        box.focus();
      })));
    }
    Promise.all(absent.map(function (clause) {
      const way = clause.ways[0];
      return way.length === 1 ? search.neighbours(way[0], NEAR).then(function (words) { return [clause, words]; }) : [clause, []];
    })).then(function (rows) {
      if (own !== turn) return;
      rows.forEach(function (row) { if (row[1].length) near.append(spellings(row[0], row[1])); });
      return most(own, clauses, kind);
    }).catch(function () { /* what is near is a courtesy */ });
  }
  function quoted(clauses) { return clauses.map(function (clause) { return clause.quoted ? clause.text : "“" + clause.text + "”"; }).join(", "); }
  function spellings(clause, words) {
    const made = el("p", "spellings");
    made.append(strings.spelt + " ");
    words.forEach(function (word) {
      made.append(button(word, function () {
        box.value = box.value.normalize("NFC").replace(clause.text, word);
        changed(true);
        box.focus();
      }));
    });
    return made;
  }
  function most(own, clauses, kind) {
    if (clauses.length < 2) return null;
    const rows = search.most(current.answer, kind, NEAR).filter(function (row) { return row.lacks.length < clauses.length; });
    return Promise.all(rows.map(function (row) { return search.record(row.find); })).then(function (records) {
      if (own !== turn || !rows.length) return;
      const made = el("ul", "nearly");
      rows.forEach(function (row, at) {
        const line = el("li"), lacks = row.lacks.map(function (number) { return clauses[number]; });
        const shown = clauses.filter(function (clause, number) { return !row.lacks.includes(number); });
        line.append(search.mentioned(records[at].article, shown), el("p", "result-meta", fill(strings.without, { w: quoted(lacks) })));
        made.append(line);
      });
      near.append(el("h2", "", strings.nearly), made);
    });
  }
  function button(text, act) {
    const made = el("button", "offer", text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  /* hands */
  let pause;
  function changed(anew) {
    clearTimeout(pause);
    remember(anew);
    run();
  }
  box.addEventListener("input", function () {
    clearTimeout(pause);
    pause = setTimeout(function () { changed(false); }, 150);
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); changed(true); });
  form.addEventListener("change", function (event) {
    const name = event.target.name;
    if (name === "q") return;
    if (name in chosen) chosen[name] = event.target.value;
    remember(true);
    if (current) arrange(turn += 1).catch(failed);
  });
  more.addEventListener("click", function () { next(turn, false, 0).catch(failed); });
  addEventListener("popstate", function () { recall(); run(); remember(false); });
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = Array.from(list.querySelectorAll("h2 a")), at = links.indexOf(document.activeElement);
    if (event.key === "Escape" && document.activeElement === box) { box.value = ""; changed(false); event.preventDefault(); }
    else if (event.key === "Escape" && at >= 0) box.focus();
    else if (event.key === "ArrowDown" && (document.activeElement === box || at >= 0) && links[at + 1]) { links[at + 1].focus(); event.preventDefault(); }
    else if (event.key === "ArrowUp" && at >= 0) { (links[at - 1] || box).focus(); event.preventDefault(); }
  });

  recall();
  remember(false);
  addEventListener("load", function () { lost = !here; if (lost) run(); });
  search.ready.then(function () {
    here = true;
    search.speak(strings, Math.max(0, search.head.languages.indexOf(language)));
    if (matchMedia("(min-width:62rem)").matches) narrow.closest("details").open = true;
    run();
    if (!box.value && document.activeElement === document.body) box.focus({ preventScroll: true });
  });
})();
