/* A question and its answer: which finds have all of its words, how well, and what is near where none has. */
(function () {
  "use strict";
  const search = globalThis.newsarchiveSearch;
  const MOST = 24; // words of a question: more are left out, and the page says so
  const LONG = 5; // letters from which on a word finds longer ones, too: vaccine finds vaccines
  const GAINS = [1, 1.6, 3, 6]; // by weight: once in the text, several times, in a summary or name, in the title
  const SPELT = 0.5; // of it for another spelling; the exact one comes first in any case
  const LONGER = 0.6; // for a longer word
  const BESIDE = [4, 9]; // for two words side by side: in the text, in a title, summary or name

  /* A question is a list of clauses; a find must have each. A clause is a list of ways to fulfil it, any of which
     will do; a way is a list of words that stand together. */
  search.parse = function (text) {
    const asked = text.normalize("NFC"), clauses = [];
    let at = 0;
    asked.replace(/["“”„«»]([^"“”„«»]*)["“”„«»]/g, function (quoted, phrase, start) {
      clauses.push.apply(clauses, loose(asked.slice(at, start)));
      const words = search.words(phrase);
      if (words.length) clauses.push({ text: quoted, ways: [way(words, true)], quoted: true });
      at = start + quoted.length;
      return "";
    });
    clauses.push.apply(clauses, loose(asked.slice(at)));
    const last = clauses[clauses.length - 1], kept = limited(clauses);
    if (last && !last.quoted) last.open = /[\p{L}\p{N}\p{M}]$/u.test(asked);
    return { clauses: kept.clauses, cut: kept.cut, asked: clauses.length > 0 };
  };
  // As many clauses as have MOST words together, of the last one its first words; a word asked for twice counts once.
  function limited(clauses) {
    const known = new Set(), kept = [];
    let room = MOST;
    for (const clause of clauses) {
      const own = clause.ways[0], name = clause.text;
      if (known.has(name)) continue;
      if (!room) return { clauses: kept, cut: true };
      known.add(name);
      kept.push(clause);
      if (own.length > room) {
        clause.ways[0] = own.slice(0, room);
        return { clauses: kept, cut: true };
      }
      room -= own.length;
    }
    return { clauses: kept, cut: false };
  }
  function way(words, strict) {
    return words.map(function (word) {
      // In quotation marks a word with marks means these; one without means any.
      return { folded: word.folded, exact: word.exact, strict: Boolean(strict) && word.exact !== word.folded };
    });
  }
  // Words without quotation marks: each a clause, but spelling variants, and what is joined by a hyphen or a point, are one.
  function loose(text) {
    const words = search.words(text), clauses = [];
    for (let at = 0; at < words.length; ) {
      const variant = variantAt(words, at);
      let end = at + 1;
      if (variant) end = at + variant.length;
      else while (end < words.length && !/\s/.test(text.slice(words[end - 1].end, words[end].start)) && !variantAt(words, end)) end += 1;
      const taken = words.slice(at, end), own = way(taken);
      const others = variant ? variant.group.filter(function (other) { return spelling(other) !== spelling(own); }) : [];
      clauses.push({ text: text.slice(taken[0].start, taken[taken.length - 1].end), ways: [own].concat(others.map(function (other) {
        return other.map(function (word) { return { folded: word.folded, exact: "", strict: false }; });
      })) });
      at = end;
    }
    return clauses;
  }
  function spelling(words) { return words.map(function (word) { return word.folded; }).join(" "); }
  let groups = null;
  function variantAt(words, at) {
    groups = groups || search.head.variants.map(function (group) { return group.map(function (text) { return way(search.words(text)); }); });
    let best = null;
    groups.forEach(function (group) {
      group.forEach(function (variant) {
        const same = variant.length && variant.every(function (word, n) { return words[at + n] && words[at + n].folded === word.folded; });
        if (same && (!best || variant.length > best.length)) best = { group: group, length: variant.length };
      });
    });
    return best;
  }

  /* what finds have a clause: gains[find] > 0, and whether one is spelt as it was asked */
  function Hits(size) {
    this.gains = new Float32Array(size);
    this.exact = new Uint8Array(size);
    this.count = 0;
    this.unproven = false; // of a longer phrase: its pairs are there, the text has to prove it
  }
  Hits.prototype.add = function (find, gain, exact) {
    if (!this.gains[find]) this.count += 1;
    if (gain > this.gains[find]) this.gains[find] = gain;
    if (exact) this.exact[find] = 1;
  };
  function single(word, hits, longer) {
    return search.visitWord(word.folded, longer, function (find, weight, exact, folded) {
      if (word.strict && exact !== word.exact) return;
      const whole = folded === word.folded;
      const same = whole ? exact === word.exact : exact.startsWith(word.exact);
      hits.add(find, GAINS[weight] * (same ? 1 : SPELT) * (whole ? 1 : LONGER), same && word.exact !== "");
    });
  }
  function pair(first, second, hits) {
    return search.visitPair(first.folded, second.folded, function (find, marked, exact) {
      const spelt = exact.split(" ");
      if ((first.strict && spelt[0] !== first.exact) || (second.strict && spelt[1] !== second.exact)) return;
      const same = spelt[0] === first.exact && spelt[1] === second.exact;
      hits.add(find, BESIDE[marked] * (same ? 1 : SPELT), same);
    });
  }
  // All pairs of a phrase must be there.
  function phrase(words, hits) {
    const size = search.finds.size;
    const pairs = words.slice(1).map(function (word, at) { return { hits: new Hits(size), first: words[at], second: word }; });
    return Promise.all(pairs.map(function (one) { return pair(one.first, one.second, one.hits); })).then(function () {
      for (let find = 0; find < size; find += 1) {
        if (pairs.every(function (one) { return one.hits.gains[find] > 0; })) {
          const gain = pairs.reduce(function (sum, one) { return sum + one.hits.gains[find]; }, 0);
          hits.add(find, gain, pairs.every(function (one) { return one.hits.exact[find]; }));
        }
      }
      if (words.length > 2) hits.unproven = true;
    });
  }
  function fulfil(clause, longer) {
    const hits = new Hits(search.finds.size);
    return Promise.all(clause.ways.map(function (words) {
      if (words.length > 1) return longer ? opened(words, hits) : phrase(words, hits);
      return single(words[0], hits, !clause.quoted && (longer || words[0].folded.length >= LONG));
    })).then(function () { return hits; });
  }
  // A joined word that is being typed, such as vắc-x: its parts wherever they stand.
  function opened(words, hits) {
    const parts = words.map(function (word, at) {
      const part = new Hits(search.finds.size);
      return single(word, part, at === words.length - 1).then(function () { return part; });
    });
    return Promise.all(parts).then(function (found) {
      for (let find = 0; find < search.finds.size; find += 1) {
        if (found.every(function (part) { return part.gains[find] > 0; })) hits.add(find, SPELT, false);
      }
    });
  }
  function beside(clauses) {
    const pairs = [];
    clauses.slice(1).forEach(function (clause, at) {
      const before = clauses[at];
      if (clause.quoted || before.quoted) return;
      const hits = new Hits(search.finds.size), first = before.ways[0], second = clause.ways[0];
      pairs.push(pair(first[first.length - 1], second[0], hits).then(function () { return hits; }));
    });
    return Promise.all(pairs);
  }

  // How rare it is: what nearly all have says little.
  function rarity(hits) { return 0.2 + Math.log(1 + search.finds.size / (1 + hits.count)); }

  /* The answer: `found` has every find with all of the words, best first; `tiers` and `scores` say how good they are. */
  search.ask = function (question) {
    const clauses = question.clauses, last = clauses[clauses.length - 1];
    return Promise.all([Promise.all(clauses.map(function (clause) { return fulfil(clause, false); })), beside(clauses)]).then(function (both) {
      const answer = weigh(both[0], both[1]);
      if (answer.found.length || !last.open) return answer;
      // The last word may be on its way: then what begins with it will do, of a number its digits.
      if (/^[0-9][0-9.,]*$/.test(last.text)) last.ways = [way(search.words(last.text.replace(/[.,]/g, "")))];
      return fulfil(last, true).then(function (hits) {
        const again = weigh(both[0].slice(0, -1).concat(hits), both[1]);
        return again.found.length ? again : answer;
      });
    });
  };
  function weigh(all, besides) {
    const size = search.finds.size, scores = new Float32Array(size), tiers = new Uint8Array(size), found = [];
    const rare = all.map(rarity), close = besides.map(rarity);
    for (let find = 0; find < size; find += 1) {
      let score = 0, tier = 0, whole = true;
      for (let at = 0; at < all.length && whole; at += 1) {
        const gain = all[at].gains[find];
        whole = gain > 0;
        score += gain * rare[at];
        tier += all[at].exact[find];
      }
      if (!whole) continue;
      besides.forEach(function (hits, at) { score += hits.gains[find] * close[at]; });
      scores[find] = score;
      tiers[find] = tier;
      found.push(find);
    }
    const unproven = all.some(function (hits) { return hits.unproven; });
    return { found: found, scores: scores, tiers: tiers, unproven: unproven, hits: all };
  }
  // The finds that have the most of the words, and which clauses each lacks; those of one kind.
  search.most = function (answer, kind, number) {
    const had = [], finds = search.finds;
    for (let find = 0; find < finds.size; find += 1) {
      if (finds.kinds[find] !== kind) continue;
      let count = 0, score = 0;
      answer.hits.forEach(function (hits) { if (hits.gains[find] > 0) { count += 1; score += hits.gains[find] * rarity(hits); } });
      if (count) had.push([count, score, find]);
    }
    had.sort(function (x, y) { return y[0] - x[0] || y[1] - x[1] || x[2] - y[2]; });
    return had.slice(0, number).filter(function (row) { return row[0] === had[0][0]; }).map(function (row) {
      const lacks = [];
      answer.hits.forEach(function (hits, at) { if (!(hits.gains[row[2]] > 0)) lacks.push(at); });
      return { find: row[2], lacks: lacks };
    });
  };

  /* spelling neighbours: Damerau-Levenshtein, given up beyond `most` */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = [], row = Array.from({ length: b.length + 1 }, function (_, at) { return at; });
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
      }
      before = row;
      row = next;
    }
    return row[b.length];
  }
  search.neighbours = function (word, number) {
    const most = word.folded.length < 5 ? 1 : 2;
    if (word.folded.length < 2 || /[0-9]/.test(word.folded)) return Promise.resolve([]);
    return search.vocabulary(word.folded).then(function (known) {
      return known.map(function (one) { return { word: one, far: distance(word.folded, one.folded, most) }; })
        .filter(function (one) { return one.far > 0 && one.far <= most; })
        .sort(function (x, y) { return x.far - y.far || y.word.size - x.word.size || (x.word.folded < y.word.folded ? -1 : 1); })
        .slice(0, number).map(function (one) { return one.word.exact; });
    });
  };

  /* Where a text has what was asked: stretches [start, end, clause], none in another. */
  search.stretches = function (text, clauses) {
    const words = search.words(text), found = [];
    clauses.forEach(function (clause, number) {
      clause.ways.forEach(function (way) {
        for (let at = 0; at + way.length <= words.length; at += 1) {
          if (way.every(function (word, n) { return has(word, words[at + n], clause); })) {
            found.push([words[at].start, words[at + way.length - 1].end, number]);
          }
        }
      });
    });
    found.sort(function (x, y) { return x[0] - y[0] || y[1] - x[1]; });
    let end = 0;
    return found.filter(function (one) {
      const free = one[0] >= end;
      if (free) end = one[1];
      return free;
    });
  };
  function has(asked, word, clause) {
    if (asked.strict) return asked.exact === word.exact;
    if (asked.folded === word.folded) return true;
    const longer = !clause.quoted && clause.ways[0].length === 1 && (clause.open || asked.folded.length >= LONG);
    return longer && word.folded.startsWith(asked.folded);
  }
})();
