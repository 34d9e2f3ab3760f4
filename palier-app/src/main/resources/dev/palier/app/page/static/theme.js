// Light or dark: as the system says, unless the reader chose. Runs before the page is painted.
(function () {
  var root = document.documentElement;
  var chosen = null;
  try {
    chosen = localStorage.getItem('palier-theme');
  } catch (e) {
    // no storage: the system decides
  }
  if (chosen === 'light' || chosen === 'dark') {
    root.dataset.theme = chosen;
  }
  root.classList.add('js');
})();
