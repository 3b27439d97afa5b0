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
