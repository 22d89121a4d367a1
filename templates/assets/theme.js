/* Before anything is drawn: the theme that the reader chose, if any. */
(function () {
  try {
    var theme = localStorage.getItem("newsarchive-theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (error) { /* no storage: the system's theme */ }
})();
