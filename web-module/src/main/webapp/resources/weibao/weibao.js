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
