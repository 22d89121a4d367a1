/* The timeline, better with a script: filters that stand in the address, the way from entry to entry, where one is. */
(function () {
  "use strict";
  var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
  var entries = all(".moment");
  var form = document.querySelector("[data-choose]");
  var walk = document.querySelector("[data-walk]");
  var slots = all("a.slot");
  var KINDS = { e: "event", f: "figure", p: "publication" };
  var calm = window.matchMedia("(prefers-reduced-motion: reduce)");

  /* What is asked for, and what the whole archive has of it. */
  var asked = { kind: [], source: "", topic: "" };
  var rows = null;

  function known() {
    if (rows) return rows;
    var data = window.newsarchiveTimeline;
    rows = !data || !data.rows ? [] : data.rows.split("\n").map(function (line) {
      var parts = line.split("|");
      return {
        source: data.publishers[parts[0]][0],
        topics: parts[1] ? parts[1].split(",").map(function (at) { return data.topics[at][0]; }) : [],
        when: parts[2].split(",").map(function (part) {
          var found = /^(\d+)(\w+)$/.exec(part);
          return { period: data.periods[found[1]], kinds: found[2].split("").map(function (letter) { return KINDS[letter]; }) };
        })
      };
    });
    return rows;
  }

  function wanted(kind) { return !asked.kind.length || asked.kind.indexOf(kind) >= 0; }

  function named() { return Object.create(null); } // a publisher may be called "constructor"

  /* How many entries of the archive there would be of each choice, the other choices standing. */
  function tally() {
    var found = { kind: named(), source: named(), topic: named(), period: named(), shown: 0, whole: 0 };
    known().forEach(function (row) {
      var bySource = !asked.source || row.source === asked.source;
      var byTopic = !asked.topic || row.topics.indexOf(asked.topic) >= 0;
      row.when.forEach(function (when) {
        when.kinds.forEach(function (kind) {
          found.whole += 1;
          if (bySource && byTopic) found.kind[kind] = (found.kind[kind] || 0) + 1;
          if (!wanted(kind)) return;
          if (byTopic) found.source[row.source] = (found.source[row.source] || 0) + 1;
          if (bySource) {
            row.topics.forEach(function (topic) { found.topic[topic] = (found.topic[topic] || 0) + 1; });
          }
          if (bySource && byTopic) {
            found.period[when.period] = (found.period[when.period] || 0) + 1;
            found.shown += 1;
          }
        });
      });
    });
    return found;
  }

  var language = document.documentElement.lang || "en";
  function number(value) { return value.toLocaleString(language); }
  function filled(text, values) { return text.replace(/%([a-z])/g, function (_, name) { return number(values[name]); }); }

  function fill(select, list) {
    list.map(function (item) { return [item[0], item[1] || form.dataset.unknown, item[2]]; })
      .sort(function (a, b) { return a[1].localeCompare(b[1], language); })
      .forEach(function (item) {
        var option = document.createElement("option");
        option.value = item[0];
        option.textContent = item[1];
        option.dataset.name = item[1];
        if (item[2]) option.lang = item[2];
        select.appendChild(option);
      });
  }

  function has(select, value) { return all("option", select).some(function (option) { return option.value === value; }); }

  /* The address is where the filter lives: what it asks for and this archive has. */
  function read() {
    var query = new URLSearchParams(location.search);
    asked.kind = ["event", "figure", "publication"].filter(function (kind) { return query.getAll("kind").indexOf(kind) >= 0; });
    ["source", "topic"].forEach(function (name) {
      var value = query.get(name) || "";
      asked[name] = has(form.elements[name], value) ? value : "";
    });
  }

  function query() {
    var made = new URLSearchParams();
    asked.kind.forEach(function (kind) { made.append("kind", kind); });
    if (asked.source) made.append("source", asked.source);
    if (asked.topic) made.append("topic", asked.topic);
    var text = made.toString();
    return text ? "?" + text : "";
  }

  function fits(entry) {
    return wanted(/k-(\w+)/.exec(entry.className)[1]) &&
      (!asked.source || entry.dataset.source === asked.source) &&
      (!asked.topic || entry.dataset.topics.split(" ").indexOf(asked.topic) >= 0);
  }

  function shown() { return entries.filter(function (entry) { return !entry.hidden; }); }

  function apply() {
    var filtered = query() !== "";
    entries.forEach(function (entry) { entry.hidden = filtered && !fits(entry); });
    [".day", ".month", ".year"].forEach(function (selector) {
      all(".entries " + selector).forEach(function (part) {
        part.hidden = part.querySelector(".moment") !== null && part.querySelector(".moment:not([hidden])") === null;
      });
    });
    all("input[name=kind]", form).forEach(function (box) { box.checked = asked.kind.indexOf(box.value) >= 0; });
    form.elements.source.value = asked.source;
    form.elements.topic.value = asked.topic;
    var periods = count(filtered);
    carry();
    turn(filtered ? periods : null);
    place();
  }

  function count(filtered) {
    var found = tally();
    all("input[name=kind]", form).forEach(function (box) {
      box.parentNode.querySelector(".count").textContent = number(found.kind[box.value] || 0);
    });
    ["source", "topic"].forEach(function (name) {
      all("option", form.elements[name]).forEach(function (option) {
        if (!option.value) return;
        var many = found[name][option.value] || 0;
        option.textContent = option.dataset.name + " (" + number(many) + ")";
        option.disabled = !many && option.value !== asked[name];
      });
    });
    var status = form.querySelector("[data-status]");
    var text = !entries.length ? form.dataset.whole : form.dataset.paged === "true" ? form.dataset.page : form.dataset.some;
    status.textContent = filtered
      ? filled(text, { n: shown().length, m: entries.length, a: found.shown, b: found.whole }) : "";
    form.querySelector("[data-clear]").hidden = !filtered;
    dim(filtered, found.period);
    return found.period;
  }

  /* The drawing shows the same choice: slots without an entry of it stand back, and so do marks of other kinds. */
  function dim(filtered, periods) {
    slots.forEach(function (slot) {
      var many = filtered ? within(slot.dataset.place.split(" "), periods) : null;
      var name = slot.dataset.name || (slot.dataset.name = slot.getAttribute("aria-label"));
      var whole = +slot.dataset.count;
      var text = many === null || many >= whole ? name
        : name.replace(/: [^:]*$/, "") + ": " + filled(form.dataset.slot, { n: many, m: whole });
      slot.setAttribute("aria-label", text);
      slot.querySelector("title").textContent = text;
      slot.classList.toggle("off", many === 0);
    });
    all(".periods a").forEach(function (link) {
      var count = link.parentNode.querySelector(".count"), plain = count.dataset.plain || (count.dataset.plain = count.textContent);
      var many = filtered ? within([/timeline-([0-9-]+)/.exec(link.getAttribute("href"))[1]], periods) : null;
      count.textContent = many === null ? plain : number(many);
      link.parentNode.classList.toggle("off", many === 0);
    });
    all(".drawn").forEach(function (drawn) {
      Object.keys(KINDS).forEach(function (letter) { drawn.classList.toggle("no-" + KINDS[letter], !wanted(KINDS[letter])); });
    });
  }

  /* How many entries of these dates are asked for; null where only another page knows. */
  function within(places, periods) {
    if (places[0].length > 7) {
      var days = places.map(function (day) { return document.getElementById("d" + day); }).filter(Boolean);
      return days.length ? days.reduce(function (sum, day) { return sum + all(".moment:not([hidden])", day).length; }, 0) : null;
    }
    return Object.keys(periods).reduce(function (sum, period) {
      return places.some(function (start) { return period.indexOf(start) === 0; }) ? sum + periods[period] : sum;
    }, 0);
  }

  /* Links to other pages of the timeline take the filter along. */
  function carry() {
    all("a.slot, .numbers a, .periods a, .turn a, .pager a, .lede a, .more a").forEach(function (link) {
      var plain = link.dataset.plain || (link.dataset.plain = link.getAttribute("href"));
      if (!/timeline[^/]*\.html/.test(plain)) return;
      var parts = plain.split("#");
      link.setAttribute("href", parts[0] + query() + (parts[1] ? "#" + parts[1] : ""));
    });
  }

  /* Under a filter, before and after lead to the next page that has some of it, and nowhere if none has. */
  function turn(periods) {
    var nav = document.querySelector("[data-turn]");
    if (!nav) return;
    var data = window.newsarchiveTimeline, pages = {};
    if (periods) data.periods.forEach(function (period, at) { if (periods[period]) pages[data.pages[at]] = true; });
    var names = Object.keys(pages).sort(function (a, b) { return bare(a) < bare(b) ? -1 : 1; });
    var here = bare(nav.dataset.turn);
    all("a", nav).forEach(function (link) {
      var after = link.rel === "next", text = link.querySelector("[data-name]");
      var found = names.filter(function (name) { return after ? bare(name) > here : bare(name) < here; });
      var page = after ? found[0] : found.pop();
      link.hidden = periods !== null && !page;
      link.setAttribute("href", page ? link.dataset.root + page + query() : link.dataset.plain || link.getAttribute("href"));
      text.dataset.name = text.dataset.name || text.textContent;
      text.textContent = page ? called(page) : text.dataset.name;
    });
  }
  function bare(page) { return page.replace(".html", ""); } // so that a year comes before its months
  function called(page) {
    var parts = /-(\d{4})(?:-(\d\d))?/.exec(page);
    if (!parts) return form.dataset.undated;
    if (!parts[2]) return String(+parts[1]);
    var first = new Date(Date.UTC(2000, parts[2] - 1, 1));
    first.setUTCFullYear(+parts[1]);
    return first.toLocaleDateString(language, { month: "long", year: "numeric", timeZone: "UTC" });
  }

  function choose() {
    asked.kind = all("input[name=kind]:checked", form).map(function (box) { return box.value; });
    asked.source = form.elements.source.value;
    asked.topic = form.elements.topic.value;
    go();
  }

  function go() {
    try { history.pushState(null, "", location.pathname + query()); } catch (error) { /* it holds for this page only */ }
    apply();
  }

  function clear() {
    asked = { kind: [], source: "", topic: "" };
    go();
  }

  /* Where one is: the entry that has the focus, or was led to and is still there, or the last past the upper edge. */
  var current = -1, led = null;
  function top() { return walk.getBoundingClientRect().height + 24; }

  function nearest() {
    var list = shown(), low = 0, high = list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (list[middle].getBoundingClientRect().top <= top()) low = middle + 1; else high = middle;
    }
    return low - 1;
  }

  function held() {
    var focused = document.activeElement && document.activeElement.closest(".moment");
    var edge = led ? led.getBoundingClientRect().top : -1;
    if (!focused && edge >= 0 && edge < innerHeight) focused = led;
    return focused ? shown().indexOf(focused) : -1;
  }

  function said(entry) {
    var day = entry.closest(".day"), title = day && day.querySelector("h4 .hidden");
    if (title) return title.textContent;
    var month = entry.closest(".month"), year = entry.closest(".year");
    return (month && month.id ? month.querySelector("h3") : year.querySelector("h2") || year).textContent.trim();
  }

  function place() {
    if (!walk) return;
    var list = shown();
    var at = held() >= 0 ? held() : nearest();
    current = at;
    var entry = list[Math.max(0, at)];
    walk.querySelector("[data-where]").textContent = entry
      ? said(entry) + " · " + number(Math.max(1, at + 1)) + "/" + number(list.length) : "";
    var here = at >= 0 && entry ? slotOf(entry) : null;
    slots.forEach(function (slot) { slot.classList.toggle("here", slot === here); });
    all("rect", walk).forEach(function (rect) { rect.classList.toggle("here", here !== null && rect.dataset.href === here.dataset.href); });
  }

  var own = [];
  function slotOf(entry) {
    var found = null;
    own.forEach(function (pair) {
      var order = pair.target.compareDocumentPosition(entry);
      if (pair.target.contains(entry) || order & Node.DOCUMENT_POSITION_FOLLOWING) found = pair.slot;
    });
    return found;
  }

  function step(by) {
    var list = shown(), at = held() >= 0 ? held() : current;
    var to = by < 0 && held() < 0 && at >= 0 && list[at].getBoundingClientRect().top < top() - 40 ? at : at + by;
    var link = list[to] ? list[to].querySelector("h3 a, h4 a, h5 a") : document.querySelector(by > 0 ? ".turn [rel=next]:not([hidden])" : ".turn [rel=prev]:not([hidden])");
    if (!link) return;
    (list[to] || link).scrollIntoView({ block: list[to] ? "start" : "center", behavior: calm.matches ? "auto" : "smooth" });
    link.focus({ preventScroll: true });
    led = list[to] || null;
    place();
  }

  function typing(target) { return target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName); }

  function begin() {
    var strip = all("[data-strip]").pop(), page = location.pathname.split("/").pop();
    if (strip) {
      all("a.slot", strip).forEach(function (slot) {
        var parts = slot.getAttribute("href").split("#"), target = parts[1] && document.getElementById(parts[1]);
        slot.dataset.href = slot.getAttribute("href");
        if (target && parts[0].split("/").pop() === page) own.push({ slot: slot, target: target });
      });
      heat(strip);
    }
    var keys = walk.querySelector("[data-keys]");
    try { keys.checked = localStorage.getItem("newsarchive-keys") !== "off"; } catch (error) { /* on */ }
    var say = function () { all("[data-key]", walk).forEach(function (key) { key.hidden = !keys.checked; }); };
    keys.addEventListener("change", function () {
      try { localStorage.setItem("newsarchive-keys", keys.checked ? "on" : "off"); } catch (error) { /* for this page */ }
      say();
    });
    say();
    all("[data-step]", walk).forEach(function (button) {
      button.addEventListener("click", function () { step(+button.dataset.step); });
    });
    // Where the switch does not show, as on a screen that is touched, the keys do nothing (WCAG 2.2, 2.1.4).
    document.addEventListener("keydown", function (event) {
      var by = { j: 1, k: -1 }[event.key];
      if (!by || !keys.checked || !keys.offsetParent || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      event.preventDefault();
      step(by);
    });
    var asleep = true;
    window.addEventListener("scroll", function () {
      if (asleep) requestAnimationFrame(function () { asleep = true; place(); });
      asleep = false;
    }, { passive: true });
    document.addEventListener("focusin", place);
    ["wheel", "touchmove"].forEach(function (event) {
      window.addEventListener(event, function () { led = null; }, { passive: true });
    });
  }

  /* The drawing once more, a few pixels high, in the bar that stays. */
  function heat(strip) {
    var drawn = walk.querySelector(".heat"), most = 1;
    all("a.slot", strip).forEach(function (slot) { most = Math.max(most, +slot.dataset.count); });
    all("a.slot", strip).forEach(function (slot) {
      var rect = slot.querySelector("rect").cloneNode();
      rect.setAttribute("y", 0);
      rect.setAttribute("height", 6);
      rect.setAttribute("fill-opacity", (0.2 + 0.6 * slot.dataset.count / most).toFixed(2));
      rect.dataset.href = slot.dataset.href;
      drawn.appendChild(rect);
    });
  }

  if (form) {
    var data = window.newsarchiveTimeline || { publishers: [], topics: [] };
    fill(form.elements.source, data.publishers);
    fill(form.elements.topic, data.topics);
    form.addEventListener("change", choose);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.querySelector("[data-clear]").addEventListener("click", function () { clear(); form.querySelector("input").focus(); });
    window.addEventListener("popstate", function () { read(); apply(); });
    window.addEventListener("hashchange", function () {
      var target = document.getElementById(location.hash.slice(1));
      if (target && target.closest("[hidden]")) { clear(); target.scrollIntoView(); }
    });
    if (walk) begin();
    read();
    if (query()) apply();
    else if (window.requestIdleCallback) { place(); requestIdleCallback(apply); } else { place(); setTimeout(apply, 200); }
  }
})();
