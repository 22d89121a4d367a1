// What has fallen apart on a page, as sentences; an empty list if nothing has.
// Measured as a reader sees it: boxes and lines of text, not rules of a style sheet.
([narrowest, widest]) => {
  const faults = [];
  const tell = (what, element) => {
    const html = element.outerHTML.replace(/\s+/g, " ");
    faults.push(`${what}: ${html.slice(0, 140)}`);
  };
  const width = document.documentElement.clientWidth;
  const styles = new Map();
  const style = (element) => {
    if (!styles.has(element)) styles.set(element, getComputedStyle(element));
    return styles.get(element);
  };
  const seen = new Map();
  const hidden = (element) => {
    if (!element || element === document.documentElement) return false;
    if (!seen.has(element)) {
      const { clipPath, visibility, opacity } = style(element);
      const gone = !element.checkVisibility() || clipPath !== "none" || visibility !== "visible" || opacity === "0";
      const off = element.getBoundingClientRect().right < -500 || element.closest("details:not([open]) > :not(summary)");
      seen.set(element, gone || Boolean(off) || hidden(element.parentElement));
    }
    return seen.get(element);
  };
  const scrolls = (element) => {
    for (let node = element; node && node !== document.body; node = node.parentElement)
      if (style(node).overflowX !== "visible") return true;
    return false;
  };

  // Nothing is wider than the window.
  if (document.documentElement.scrollWidth > width + 1)
    faults.push(`scrolls sideways by ${document.documentElement.scrollWidth - width} px`);
  const body = [...document.body.querySelectorAll("*")].filter((e) => !hidden(e));
  for (const element of body) {
    const box = element.getBoundingClientRect();
    if (box.width && (box.right > width + 1.5 || box.left < -1.5) && !scrolls(element) && !element.closest("svg"))
      tell(`lies outside the window (${Math.round(box.left)} to ${Math.round(box.right)} of ${width})`, element);
  }

  // One masthead, one main part with most of the width, one foot, in this order.
  const parts = [".masthead", "main", ".colophon"].map((name) => [...document.querySelectorAll(name)]);
  if (parts.some((found) => found.length !== 1)) faults.push("has not one masthead, one main part and one foot");
  const boxes = parts.flat().map((e) => e.getBoundingClientRect());
  for (let at = 1; at < boxes.length; at++)
    if (boxes[at].top < boxes[at - 1].bottom - 1.5) faults.push("masthead, main part and foot do not follow one another");
  const main = document.querySelector("main");
  if (main && main.getBoundingClientRect().width < Math.min(width - 1, 900)) faults.push("the main part is narrow");
  const heading = main && main.querySelector("h1");
  if (!heading) faults.push("has no heading");

  // Headings, links and buttons show all of their words.
  for (const element of document.querySelectorAll("h1, h2, h3, h4, a, button, dt, summary, label")) {
    if (hidden(element) || style(element).display === "inline" || style(element).overflow === "visible") continue;
    if (element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2)
      tell("is cut off", element);
  }

  // No box stands there empty.
  const kept = "img, svg, input, select, textarea, button, canvas, object, hr, [data-results], [role=status]";
  for (const element of document.querySelectorAll("p, li, ul, ol, dl, dt, dd, h1, h2, h3, h4, figure, section, nav, blockquote, q")) {
    if (hidden(element) || element.matches(kept) || element.querySelector(kept)) continue;
    if (element.matches(".hang")) continue; // keeps the place of a day that stands above
    if (!element.textContent.trim() && element.getBoundingClientRect().height > 1) tell("is empty", element);
  }

  // Lines of text: no two lie on one another, and running text has lines that can be read.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || hidden(element) || scrolls(element) || element.closest("svg")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const { width: wide, height: high, left, right, top } = box;
      // A line's box has room above and below the letters: only its middle is held against others.
      if (wide > 3) lines.push({ left: left + 1, right: right - 1, top: top + high * 0.3, bottom: top + high * 0.7, node });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    for (let next = at + 1; next < lines.length && lines[next].top < line.bottom; next++) {
      const other = lines[next];
      if (line.node === other.node || line.left >= other.right || other.left >= line.right) continue;
      tell(`"${line.node.data.trim().slice(0, 40)}" lies on`, other.node.parentElement);
    }
  }
  for (const element of document.querySelectorAll("main p:not(.who, .fine)")) {
    if (hidden(element) || scrolls(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    const tops = [...range.getClientRects()].filter((box) => box.width > 3).map((box) => box.top + box.height / 2);
    const rows = tops.sort((one, other) => one - other).filter((top, at) => !at || top - tops[at - 1] > 8).length;
    if (rows < 4) continue;
    const text = element.innerText.trim();
    if (Math.max(...text.split(/\s/).map((word) => word.length)) > 30) continue;
    const measure = Math.round(text.length / (rows - 0.5));
    const running = element.matches(".prose > p, .standfirst p, .lede, .running p");
    if (measure > widest || (running && measure < narrowest)) tell(`has ${measure} characters to the line`, element);
  }
  return [...new Set(faults)];
}
