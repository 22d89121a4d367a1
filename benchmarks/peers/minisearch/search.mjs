// MiniSearch as it would be used here: each word as it is spelt and without its marks, prefixes, all words together.
import fs from "node:fs";
import zlib from "node:zlib";
import MiniSearch from "minisearch";

const bare = (word) => word.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
const options = {
  fields: ["title", "text"],
  processTerm: (word) => [...new Set([word.normalize("NFC").toLowerCase(), bare(word)])],
  searchOptions: { processTerm: (word) => bare(word), combineWith: "AND", prefix: true },
};
const documents = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));
let begun = performance.now();
const index = new MiniSearch(options);
index.addAll(documents);
const built = performance.now() - begun;
const json = JSON.stringify(index);
const again = new MiniSearch(options);
again.addAll(documents);
const same = JSON.stringify(again) === json ? "the same" : "not the same";
const packed = zlib.gzipSync(json, { level: 6 }).length;
begun = performance.now();
const loaded = MiniSearch.loadJSON(json, options);
const load = performance.now() - begun;
begun = performance.now();
const found = loaded.search("doi ngoai").length;
const search = performance.now() - begun;
const both = ["vắc-xin", "vaccine"].map((word) => loaded.search(word).length);
console.log(`${(built / 1000).toFixed(1)} s to index, ${(json.length / 1e6).toFixed(1)} MB of JSON (${(packed / 1e6).toFixed(2)} MB compressed) ` +
  `without the texts, all of it before the first result; ${load.toFixed(0)} ms to take it up, ${search.toFixed(0)} ms for "doi ngoai" (${found} found); ` +
  `"vắc-xin" finds ${both[0]}, "vaccine" ${both[1]}; made twice, its bytes are ${same}; it keeps no positions, so it knows no phrases`);
