/* The index: which files of it a word needs, how its lists are read, which finds have a word or a pair.
   How it is made stands in src/newsarchive/site/search.py and search_index.py. Files are classic scripts that call
   back here: a <script> can be added on file://, where fetch does not exist. */
(function () {
  "use strict";
  const search = globalThis.newsarchiveSearch;
  const ROOT = new URL("..", document.currentScript.src).href; // of the site: this script lies in its assets folder
  const SEPARATOR = "!";
  const RANGES = [[35, 60], [61, 92], [93, 127], [161, 173], [174, 0x2000], [0x2070, 0xd800]];
  const LARGE = RANGES.reduce(function (sum, range) { return sum + range[1] - range[0]; }, 0) - 1;
  const FEW = 32; // files of words that are read for a word that is nowhere: so many has an archive of 1,000 articles
  let key = "", head = null;

  /* reading numbers */
  const BASES = [];
  RANGES.reduce(function (sum, range) { BASES.push(range[0] - sum); return sum + range[1] - range[0]; }, 0);
  function digit(code) {
    let at = 0;
    while (code >= RANGES[at][1]) at += 1;
    return code - BASES[at];
  }
  function numbers(text) {
    const found = [];
    for (let at = 0; at < text.length; at += 1) {
      let number = digit(text.charCodeAt(at));
      if (number === LARGE) {
        number = digit(text.charCodeAt(at + 1)) * LARGE + digit(text.charCodeAt(at + 2));
        at += 2;
      }
      found.push(number);
    }
    return found;
  }
  // Tell `visit` every find of a list, from `base` on, and what is told of it.
  function visitList(text, scale, base, visit) {
    let before = 0;
    numbers(text).forEach(function (step) {
      const number = before + step, told = number % scale;
      before = number - told;
      visit(base + before / scale, told);
    });
  }

  /* which file */
  function spread(word) {
    let found = 0;
    for (let at = 0; at < word.length; at += 1) found = (Math.imul(found, 31) + word.charCodeAt(at)) >>> 0;
    return found;
  }
  function shard(number, count) { return (Math.imul(number, 2654435761) >>> 8) % count; }

  /* loading */
  const waiting = new Map(), loaded = new Map();
  function load(folder, name) {
    const path = "search/" + folder + "/" + name + ".js";
    if (!loaded.has(path)) {
      loaded.set(path, new Promise(function (resolve, reject) {
        const script = document.createElement("script");
        waiting.set(path, resolve);
        script.src = ROOT + path + "?" + key;
        script.onload = function () { script.remove(); };
        script.onerror = function () { loaded.delete(path); reject(new Error(path)); };
        document.head.append(script);
      }));
    }
    return loaded.get(path);
  }
  function arrived(folder) {
    return function (name, value) {
      const path = "search/" + folder + "/" + name + ".js", resolve = waiting.get(path);
      waiting.delete(path);
      if (resolve) resolve(value);
    };
  }
  search.takeWords = arrived("w");
  search.takePairs = arrived("p");
  search.takeTexts = arrived("t");

  // A file of words or pairs, by segment: folded name -> [exact name, list] of each spelling.
  function read(rows) {
    return rows.map(function (row) {
      const parts = row.split(SEPARATOR), found = new Map();
      for (let at = 0; at + 1 < parts.length; at += 2) {
        const name = parts[at].split(" ").map(search.fold).join(" ");
        if (!found.has(name)) found.set(name, []);
        found.get(name).push([parts[at], parts[at + 1]]);
      }
      return found;
    });
  }
  const parsed = new WeakMap();
  function shards(folder, number) {
    return load(folder, String(number)).then(function (rows) {
      if (!parsed.has(rows)) parsed.set(rows, read(rows));
      return parsed.get(rows);
    });
  }

  /* what finds are chosen by */
  let finds = null;
  function begin(head) {
    const kinds = [], days = [], years = [], sources = [], topics = [], places = [], bases = [];
    head.segments.forEach(function (segment, number) {
      const facts = numbers(segment[0]);
      let article = -1, within = 0, source = "", about = [];
      bases.push(kinds.length);
      for (let at = 0; at < facts.length; ) {
        const kind = facts[at], year = facts[at + 1], day = facts[at + 2];
        at += 3;
        if (kind === 0) {
          article += 1;
          within = 0;
          source = segment[1][facts[at]];
          about = facts.slice(at + 2, at + 2 + facts[at + 1]).map(function (topic) { return segment[2][topic]; });
          at += 2 + facts[at + 1];
        }
        kinds.push(kind);
        years.push(year ? year - 1 : 0);
        days.push(year * 1024 + day);
        sources.push(source);
        topics.push(about);
        places.push([number, article, kind === 0 ? 0 : within]);
        within += 1;
      }
    });
    // Events come before figures: `within` counts both, from 1; what prints them wants each from 0.
    finds = { size: kinds.length, kinds: kinds, days: days, years: years, sources: sources, topics: topics, places: places, bases: bases };
  }
  let resolveHead;
  search.ready = new Promise(function (resolve) { resolveHead = resolve; });
  search.begin = function (given, value) {
    key = given;
    head = value;
    begin(head);
    search.head = head;
    search.sources = new Map(head.sources);
    search.topics = new Map(head.topics);
    search.finds = finds;
    resolveHead();
  };

  /* asking */
  // Every spelling of a word, or of the words that begin with it: visit(find, weight, exact, folded).
  search.visitWord = function (folded, longer, visit) {
    const names = onsets(folded, longer).map(function (name) { return shard(spread(name), head.words); });
    return Promise.all(Array.from(new Set(names)).map(function (number) { return shards("w", number); })).then(function (files) {
      files.forEach(function (file) {
        file.forEach(function (names, segment) {
          if (!longer) {
            visitNames(names.get(folded), 4, segment, folded, visit);
            return;
          }
          names.forEach(function (spellings, name) {
            if (name.startsWith(folded)) visitNames(spellings, 4, segment, name, visit);
          });
        });
      });
    });
  };
  function visitNames(spellings, scale, segment, name, visit) {
    if (!spellings) return;
    spellings.forEach(function (spelling) {
      visitList(spelling[1], scale, finds.bases[segment], function (find, told) { visit(find, told, spelling[0], name); });
    });
  }
  // With what the words begin that begin with `folded`; of a lone letter only itself, there are too many.
  function onsets(folded, longer) {
    const own = search.onset(folded);
    if (!longer || own.length < folded.length) return [own];
    return head.onsets.filter(function (name) { return name.startsWith(folded); }).concat(own);
  }
  // Two words that stand together: visit(find, in a title or summary, exact).
  search.visitPair = function (first, second, visit) {
    const number = shard((Math.imul(spread(first), 31) + spread(second)) >>> 0, head.pairs), name = first + " " + second;
    return shards("p", number).then(function (file) {
      file.forEach(function (names, segment) { visitNames(names.get(name), 2, segment, name, visit); });
    });
  };
  // Words of the archive that may be spelt nearly so: all of them, where few files have them; in a large archive
  // those that begin with the same consonants.
  search.vocabulary = function (folded) {
    const begins = search.onset(folded).replace(/[aeiouy]$/, "").slice(0, 2), sizes = new Map();
    const wanted = head.words <= FEW ? head.onsets : head.onsets.filter(function (name) {
      return begins ? name.startsWith(begins) : name === search.onset(folded);
    });
    const names = Array.from(new Set(wanted.map(function (name) { return shard(spread(name), head.words); })));
    return Promise.all(names.map(function (number) { return shards("w", number); })).then(function (files) {
      files.forEach(function (file) {
        file.forEach(function (names) {
          names.forEach(function (spellings, name) {
            const known = sizes.get(name) || { folded: name, size: 0, best: 0, exact: "" };
            spellings.forEach(function (spelling) {
              known.size += spelling[1].length;
              if (spelling[1].length > known.best) { known.best = spelling[1].length; known.exact = spelling[0]; }
            });
            sizes.set(name, known);
          });
        });
      });
      return Array.from(sizes.values());
    });
  };
  // What a result prints: the article's record, and for an event or a figure its place in it.
  search.record = function (find) {
    const place = finds.places[find], group = Math.floor(place[1] / head.together);
    return load("t", place[0] + "-" + group).then(function (records) {
      return { article: records[place[1] % head.together], number: place[2] - 1 };
    });
  };
})();
