/* Before anything is drawn: the theme that the reader chose, if any, and the fonts that every page needs. */
(function () {
  "use strict";
  document.documentElement.classList.add("scripted");
  try {
    var theme = localStorage.getItem("newsarchive-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (error) { /* no storage: the system's theme */ }

  // The page is shown when the fonts that it sets are there, so that no line moves; on a slow line, without them.
  document.documentElement.classList.add("setting");
  var show = function () { document.documentElement.classList.remove("setting"); };
  document.addEventListener("DOMContentLoaded", function () {
    setTimeout(show, 400);
    if (document.body.offsetHeight && document.fonts) document.fonts.ready.then(show, show);
    else show();
  });

  // Asked for now, they come with the first lines. From a disk they are at hand, and asking is refused.
  if (!/^http/.test(location.protocol)) return;
  var folder = document.currentScript.src.replace(/[^/]*$/, "fonts/");
  ["newsreader-400", "newsreader-600", "libre-franklin-400", "libre-franklin-600"].forEach(function (name) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = "font";
    link.type = "font/woff2";
    link.crossOrigin = "anonymous";
    link.href = folder + name + ".woff2";
    document.head.appendChild(link);
  });
})();
