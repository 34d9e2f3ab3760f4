// What the pages do beyond links and forms; every page works without it.
(function () {
  var root = document.documentElement;

  function isDark() {
    return root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  var themeSwitch = document.querySelector('.theme-switch');
  if (themeSwitch) {
    themeSwitch.setAttribute('aria-pressed', String(isDark()));
    themeSwitch.addEventListener('click', function () {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      themeSwitch.setAttribute('aria-pressed', String(isDark()));
      try {
        localStorage.setItem('palier-theme', root.dataset.theme);
      } catch (e) {
        // no storage: the choice lasts for this page
      }
    });
  }

  document.addEventListener('click', function (event) {
    var print = event.target.closest('[data-print]');
    if (print) {
      window.print();
    }
    var copy = event.target.closest('[data-copy]');
    if (copy) {
      var address = new URL(copy.dataset.copy, location.href).href;
      navigator.clipboard.writeText(address).then(function () {
        document.getElementById('copy-status').textContent = copy.dataset.copied;
        copy.textContent = copy.dataset.copied;
      }, function () {
        window.prompt(copy.textContent, address);
      });
    }
  });

  // A link to something folded away opens what hides it.
  function unfold() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    var fold = target && target.closest('details');
    if (fold) {
      fold.open = true;
      target.scrollIntoView();
    }
  }
  addEventListener('hashchange', unfold);
  unfold();

  // A time line that is wider than the window opens at its end, which is today.
  function showEnds() {
    document.querySelectorAll('.chart-scroll').forEach(function (line) {
      line.scrollLeft = line.scrollWidth;
    });
  }
  document.addEventListener('htmx:afterSettle', showEnds);
  showEnds();

  // The date slider: sets the date field and asks again once it rests.
  var waiting;
  function showStep(slider) {
    var days = slider.dataset.days.split(' ');
    var day = days[Number(slider.value)];
    slider.setAttribute('aria-valuetext', day);
    var output = document.getElementById(slider.dataset.output);
    if (output) {
      output.textContent = day;
    }
    return day;
  }
  // The slider asks through the date field; its own change is no second question.
  document.addEventListener('change', function (event) {
    if (event.target.closest('[data-days]')) {
      event.stopPropagation();
    }
  }, true);
  document.addEventListener('input', function (event) {
    var slider = event.target.closest('[data-days]');
    if (!slider) {
      return;
    }
    var day = showStep(slider);
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      var field = slider.form.elements.as_of;
      field.value = day;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, 150);
  });

  // A slider and the number beside it are one; the number is what the form sends.
  document.addEventListener('input', function (event) {
    var name = event.target.dataset.sets || event.target.dataset.follows;
    var other = name && document.getElementById(name);
    if (other) {
      other.value = event.target.value;
    }
  }, true);

  // The details of the dot under the pointer or the focus.
  function describe(event) {
    var dot = event.target.closest && event.target.closest('[data-dot]');
    if (!dot) {
      return;
    }
    var panel = document.getElementById('dot-details');
    var details = document.getElementById('details-' + dot.dataset.dot);
    if (panel && details) {
      panel.replaceChildren(details.content.cloneNode(true));
    }
    document.querySelectorAll('.dot.near').forEach(function (other) {
      other.classList.remove('near');
    });
    document.querySelectorAll('[data-dot="' + CSS.escape(dot.dataset.dot) + '"]').forEach(function (same) {
      same.classList.add('near');
    });
  }
  document.addEventListener('mouseover', describe);
  document.addEventListener('focusin', describe);
})();
