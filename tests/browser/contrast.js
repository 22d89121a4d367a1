// For the elements that show text: the contrast to the ground behind them, and what they are.
// Relative luminance and contrast ratio as WCAG 2.2 defines them.
() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const pixel = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  };
  const linear = (value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([red, green, blue]) => 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const ground = (element) => {
    for (let node = element; node; node = node.parentElement) {
      const colour = pixel(getComputedStyle(node).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark";
    return dark ? [18, 18, 18] : [255, 255, 255];
  };
  const shown = "h1, h2, h3, main p, main a, main li, main td, main th, main dt, main dd, main time, nav a, footer p";
  return [...document.querySelectorAll(shown)]
    .filter((element) => element.checkVisibility() && element.textContent.trim())
    .slice(0, 300)
    .map((element) => {
      const text = luminance(pixel(getComputedStyle(element).color));
      const behind = luminance(ground(element));
      const ratio = (Math.max(text, behind) + 0.05) / (Math.min(text, behind) + 0.05);
      return [ratio, element.outerHTML.slice(0, 120)];
    });
}
