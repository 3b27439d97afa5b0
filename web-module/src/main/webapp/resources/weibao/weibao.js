// A form is sent once, however often its button is clicked; downloads may be asked for again.
addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.submitter?.classList.contains('many')) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
  } else {
    form.dataset.sent = 'yes';
  }
});

// A page that the browser kept (back button) can be sent again.
addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent);
});

// Lists by keyboard: j and k (or arrows, once a row is chosen) move between rows, Enter opens, e takes the file.
addEventListener('keydown', event => {
  const table = document.querySelector('.list-keys');
  const typing = event.target.closest('input, select, textarea, [contenteditable], [popover]');
  if (!table || typing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
    return;
  }
  const rows = [...table.querySelectorAll('td.id a')];
  const at = rows.indexOf(document.activeElement);
  const steps = {j: 1, k: -1, ...(at < 0 ? {} : {ArrowDown: 1, ArrowUp: -1})};
  if (event.key === 'e') {
    document.getElementById('export-xlsx')?.click();
  } else if (event.key in steps) {
    const to = at < 0 ? 0 : at + steps[event.key];
    rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
    event.preventDefault();
  }
});

// The side folds away to its drawings; a cookie keeps it so for the next page.
document.getElementById('fold')?.addEventListener('click', event => {
  const folded = document.body.classList.toggle('folded');
  event.currentTarget.setAttribute('aria-pressed', folded);
  document.cookie = `weibao-side=${folded ? 'narrow' : 'wide'}; path=/; max-age=31536000; samesite=lax`;
});

// "/" goes to the search field and "?" opens the help, unless somebody is typing.
addEventListener('keydown', event => {
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const find = document.getElementById('find-here') ?? document.getElementById('find');
  if (event.key === '/' && find) {
    event.preventDefault();
    find.focus();
    find.select();
  } else if (event.key === '?') {
    document.getElementById('help')?.togglePopover();
  }
});
