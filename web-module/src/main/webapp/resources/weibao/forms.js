// Forms lose nothing: drafts of long forms, limits that count, and a calendar beside times.
const words = document.getElementById('words')?.dataset ?? {};
const DRAFT = 'weibao-draft:';
const DAY = 86400000;

function stored(key) {
  try {
    return JSON.parse(localStorage.getItem(key));
  } catch {
    return null;
  }
}

function drafts() {
  return Object.keys(localStorage).filter(key => key.startsWith(DRAFT));
}

// What the server has taken needs no draft; it tells by a cookie. Old drafts go by themselves.
function tidy() {
  const sent = document.cookie.match(/(?:^|; )weibao-sent=([\w-]+)/)?.[1];
  drafts().forEach(key => {
    const draft = stored(key);
    if (!draft || draft.key === sent || Date.now() - draft.at > DAY) {
      localStorage.removeItem(key);
    }
  });
  if (sent) {
    document.cookie = 'weibao-sent=; path=/; max-age=0; samesite=lax';
  }
}

function typed(form) {
  return [...form.elements].filter(
    field => field.name && field.matches('textarea, select, input:not([type=hidden], [type=password], [type=file], [type=submit], [tabindex="-1"])'));
}

function ticks(field) {
  return field.type === 'checkbox' || field.type === 'radio';
}

function read(form) {
  return typed(form).map(field => [field.name, field.value, ticks(field) ? field.checked : null]);
}

function restore(form, fields) {
  fields.forEach(([name, value, checked]) => {
    typed(form).filter(field => field.name === name && (checked === null || field.value === value)).forEach(field => {
      if (checked === null) {
        field.value = value;
      } else {
        field.checked = checked;
      }
      field.dispatchEvent(new Event('input', {bubbles: true}));
    });
  });
}

function button(text, main, action) {
  const it = document.createElement('button');
  it.type = 'button';
  it.className = main ? 'button button-main' : 'button';
  it.textContent = text;
  it.addEventListener('click', action);
  return it;
}

function offer(form, key, draft) {
  const bar = document.createElement('div');
  bar.className = 'message message-warn draft';
  bar.setAttribute('role', 'status');
  const text = document.createElement('p');
  const at = new Date(draft.at).toLocaleTimeString(document.documentElement.lang, {hour: '2-digit', minute: '2-digit'});
  text.textContent = words.draft.replace('{0}', at);
  const end = () => {
    bar.remove();
    typed(form)[0]?.focus();
  };
  const choices = document.createElement('div');
  choices.className = 'buttons-inline';
  choices.append(
    button(words.restore, true, () => {
      restore(form, draft.fields);
      end();
    }),
    button(words.discard, false, () => {
      localStorage.removeItem(key);
      end();
    }));
  bar.append(text, choices);
  form.prepend(bar);
}

// A long form is kept in this browser, for this person and page, until it is sent.
function keep(form) {
  const key = DRAFT + words.person + ':' + location.pathname + location.search + ':' + form.id;
  const draft = stored(key);
  const fresh = JSON.stringify(read(form));
  const comesBack = document.querySelector('[aria-invalid], .messages .message-warn, .summary');
  if (draft && !comesBack && JSON.stringify(draft.fields) !== fresh) {
    offer(form, key, draft);
  }
  let timer;
  const save = () => {
    clearTimeout(timer);
    timer = null;
    const fields = read(form);
    if (JSON.stringify(fields) !== fresh || comesBack) {
      localStorage.setItem(key, JSON.stringify({
        at: Date.now(),
        key: form.elements['weibao.key'].value.split('/')[0],
        fields,
      }));
    }
  };
  form.addEventListener('input', () => {
    timer = timer ?? setTimeout(save, 400);
  });
  addEventListener('pagehide', () => timer && save());
}

// A limit is seen before it is met; near it, it is also said.
function count(field) {
  const note = document.createElement('p');
  note.className = 'hint counter';
  const show = () => {
    note.textContent = words.count.replace('{0}', field.value.length).replace('{1}', field.maxLength);
    if (field.value.length > field.maxLength * 0.9) {
      note.setAttribute('role', 'status');
    } else {
      note.removeAttribute('role');
    }
  };
  show();
  field.addEventListener('input', show);
  field.after(note);
}

function two(number) {
  return String(number).padStart(2, '0');
}

function local(date, withTime) {
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return withTime ? day + 'T' + two(date.getHours()) + ':' + two(date.getMinutes()) : day;
}

// The browser's own calendar writes into the text field, which every language reads.
function pick(button) {
  const field = button.parentElement.querySelector('input');
  const withTime = button.dataset.pick === 'datetime-local';
  const native = document.createElement('input');
  native.type = button.dataset.pick;
  native.tabIndex = -1;
  native.setAttribute('aria-hidden', 'true');
  if (!native.showPicker || native.type !== button.dataset.pick) {
    return;
  }
  button.after(native);
  button.hidden = false;
  button.addEventListener('click', () => {
    const now = new Date(field.value.replace(/-/g, '/'));
    native.value = local(isNaN(now) ? new Date() : now, withTime);
    native.showPicker();
  });
  native.addEventListener('change', () => {
    field.value = native.value.replace('T', ' ');
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
}

// A file that is too large is not sent first to be refused; all else that was typed stays.
function weigh(field) {
  const note = document.createElement('p');
  note.className = 'field-message';
  note.setAttribute('role', 'alert');
  field.addEventListener('change', () => {
    const large = [...field.files].filter(file => file.size > Number(field.dataset.maxBytes));
    note.remove();
    if (large.length > 0) {
      note.textContent = large.map(file => file.name).join(', ') + ' – ' + field.dataset.tooLarge;
      field.value = '';
      field.after(note);
    }
  });
}

tidy();
document.querySelectorAll('form[data-draft]').forEach(keep);
document.querySelectorAll('textarea[maxlength]').forEach(count);
document.querySelectorAll('button[data-pick]').forEach(pick);
document.querySelectorAll('input[type=file][data-max-bytes]').forEach(weigh);

// Who leaves a shared computer leaves no draft on it.
document.getElementById('leave')?.addEventListener('submit', () => {
  drafts().forEach(key => localStorage.removeItem(key));
});
