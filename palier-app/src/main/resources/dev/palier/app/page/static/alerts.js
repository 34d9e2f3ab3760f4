// The keys of the work list and of an alert; every page works without them.
(function () {
  var rows = Array.prototype.slice.call(document.querySelectorAll('[data-alert]'));
  var dialog = document.getElementById('decide');
  var keys = document.getElementById('keys');
  var form = document.getElementById('decide-form');
  var STATES = { e: 'ESCALATED', f: 'FALSE_POSITIVE', t: 'TRUE_MATCH', r: 'OPEN' };

  function current() {
    var row = document.activeElement && document.activeElement.closest('[data-alert]');
    return row ? rows.indexOf(row) : -1;
  }

  function move(step) {
    var place = Math.min(rows.length - 1, Math.max(0, current() < 0 ? 0 : current() + step));
    if (rows[place]) {
      rows[place].querySelector('a').focus();
      rows[place].scrollIntoView({ block: 'nearest' });
    }
  }

  // Asks for the reason of a decision on the row under the focus.
  function decide(state) {
    var place = current();
    var row = rows[place];
    if (!row || !dialog || row.dataset.next.split(' ').indexOf(state) < 0) {
      return;
    }
    var words = dialog.querySelector('template[data-state="' + state + '"]');
    var fields = dialog.querySelector('form');
    var base = fields.dataset.decides.split('?');
    fields.action = base[0] + '/' + encodeURIComponent(row.dataset.alert) + '/decide' + (base[1] ? '?' + base[1] : '');
    fields.elements.version.value = row.dataset.version;
    fields.elements.state.value = words.dataset.word;
    var after = rows[place + 1] || rows[place - 1];
    fields.elements.next.value = after ? after.dataset.alert : '';
    fields.elements.reason.value = '';
    document.getElementById('decide-title').textContent = words.content.textContent;
    document.getElementById('decide-of').textContent = row.dataset.party + ' ⇄ ' + row.dataset.entry;
    dialog.returnTo = row.querySelector('a');
    dialog.showModal();
    fields.elements.reason.focus();
  }

  // On the page of one alert: chooses what it becomes and goes to the reason.
  function choose(state) {
    var radio = document.getElementById('state-' + state);
    if (radio) {
      radio.checked = true;
      form.elements.reason.focus();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) {
      return;
    }
    if (document.querySelector('dialog[open]')) {
      return;
    }
    var key = event.key;
    if (STATES[key]) {
      if (form) {
        choose(STATES[key]);
      } else {
        decide(STATES[key]);
      }
    } else if (key === '?') {
      keys.showModal();
    } else if (rows.length && (key === 'j' || key === 'k')) {
      move(key === 'j' ? 1 : -1);
    } else if (rows.length && key === 'o' && current() >= 0) {
      rows[current()].querySelector('a').click();
    } else if (key === '/' && document.getElementById('words')) {
      document.getElementById('words').focus();
    } else if (key === 'u' && document.querySelector('[data-back]')) {
      document.querySelector('[data-back]').click();
    } else {
      return;
    }
    event.preventDefault();
  });

  document.addEventListener('click', function (event) {
    var opener = event.target.closest('[data-opens]');
    if (opener) {
      document.getElementById(opener.dataset.opens).showModal();
    }
    if (event.target.closest('[data-closes]')) {
      event.target.closest('dialog').close();
    }
  });

  // A decision is sent once, however often the button is pressed.
  document.addEventListener('submit', function (event) {
    var button = event.target.method === 'post' && event.submitter;
    if (button) {
      setTimeout(function () { button.disabled = true; });
    }
  });

  if (dialog) {
    dialog.addEventListener('close', function () {
      if (dialog.returnTo) {
        dialog.returnTo.focus();
      }
    });
  }

  // One goes on with the next alert after a decision; its link is what the address names.
  var next = location.hash.indexOf('#alert-') === 0 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (next) {
    next.focus();
  }
})();
