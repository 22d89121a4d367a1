// What has the focus: its place in the order of the page, what it is, and what is wrong with it.
() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const faults = [];
  const box = element.getBoundingClientRect();
  const outlined = (one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  };
  // A drawing shows it by a stroke of its own, which its test asks for.
  if (!outlined(element) && !element.closest("svg")) faults.push("does not show that it has the focus");
  if (box.width < 1 || box.height < 1) faults.push("cannot be seen");
  if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) faults.push("is out of the window");
  if (element.tabIndex > 0) faults.push("comes before its turn");
  const name = element.getAttribute("aria-label") || element.textContent.trim() || element.getAttribute("title");
  if (!name && !(element.labels && element.labels.length) && !element.getAttribute("aria-labelledby")) faults.push("has no name");
  const order = [...document.querySelectorAll("*")].indexOf(element);
  return { order, html: element.outerHTML.replace(/\s+/g, " ").slice(0, 120), faults };
}
