/* Words of a question or a text, as src/newsarchive/site/search_words.py takes them from the articles:
   tests/search_words.json holds both to the same. A word has an exact form (small letters, today's way to
   set the tone) and a folded one (no marks, đ as d). */
(function () {
  "use strict";
  const search = globalThis.newsarchiveSearch = globalThis.newsarchiveSearch || {};
  const LIMIT = 60;
  const MARKS = "\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0900-\\u0903\\u093a-\\u094f\\u0951-\\u0957\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f";
  const UNSEEN = "\\u00ad\\u034f\\u061c\\u180e\\u200b-\\u200f\\u2060-\\u2064\\ufeff";
  const SPACELESS = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u2e80-\\u2fdf\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const LETTER = "(?![" + SPACELESS + "])[\\p{L}\\p{N}]";
  const TOKEN = "[0-9]+(?:[.,][0-9]+)+|[" + SPACELESS + "]|" + LETTER + "(?:" + LETTER + "|[" + MARKS + UNSEEN + "])*";
  const NOT_SEEN = new RegExp("[" + UNSEEN + "]", "gu");
  const GROUPED = /^[0-9]{1,3}(?:(?:\.[0-9]{3})+(?:,[0-9]+)?|(?:,[0-9]{3})+(?:\.[0-9]+)?)$/;
  const DECIMAL = /^[0-9]+[.,][0-9]+$/;
  const ONSET = /^(?:[0-9]{1,2}|[^aeiouy0-9]{0,3}[aeiouy]?)/u;
  const BARRED = { "đ": "d", "ł": "l", "ø": "o", "ħ": "h", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe" };
  const OLD_TONE = /(^|[^q])(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;
  const OLD = "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(" ");
  const NEW = "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(" ");

  function unbarred(word) { return word.replace(/[đłøħıßæœ]/g, function (letter) { return BARRED[letter]; }); }
  const folded = new Map();
  search.fold = function (word) {
    let known = folded.get(word);
    if (known === undefined) {
      known = unbarred(unbarred(word).normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase());
      folded.set(word, known);
    }
    return known;
  };
  search.onset = function (word) { return ONSET.exec(word)[0] || Array.from(word)[0] || ""; };

  function plain(digits) { return digits.replace(/^0+/, "") || "0"; }
  // The words of digits with points or commas between: one where they are a number, else each for itself.
  function number(text) {
    if (GROUPED.test(text)) {
      const mixed = text.includes(".") && text.includes(",");
      const point = mixed ? Math.max(text.lastIndexOf("."), text.lastIndexOf(",")) : text.length;
      const whole = plain(text.slice(0, point).replace(/[.,]/g, ""));
      return [mixed ? whole + "." + text.slice(point + 1) : whole];
    }
    if (DECIMAL.test(text)) {
      const parts = text.replace(",", ".").split(".");
      return [plain(parts[0]) + "." + parts[1]];
    }
    return text.split(/[.,]/).map(plain);
  }
  function spelt(token) {
    if (/[.,]/.test(token)) return number(token);
    if (/^[0-9]+$/.test(token)) token = plain(token);
    const word = token.replace(NOT_SEEN, "").normalize("NFC");
    return [word.replace(OLD_TONE, function (_, before, old) { return before + NEW[OLD.indexOf(old)]; })];
  }
  // The words of a text in order: where each begins and ends in it, and its two forms.
  search.words = function (text) {
    const found = [], tokens = new RegExp(TOKEN, "gu");
    for (let token; (token = tokens.exec(text)); ) {
      const start = token.index, end = start + token[0].length;
      spelt(token[0].normalize("NFC").toLowerCase()).forEach(function (word) {
        const exact = Array.from(word).slice(0, LIMIT).join("");
        const bare = search.fold(exact);
        if (exact && bare) found.push({ start: start, end: end, exact: exact, folded: bare });
      });
    }
    return found;
  };
})();
