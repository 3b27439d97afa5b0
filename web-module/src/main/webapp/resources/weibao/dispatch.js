// Dragging a card to somebody opens the page that plans it, filled in; the button on the card does the same.
const board = document.getElementById('board');
let dragged = null;

function card(event) {
  return event.target.closest('.visit-card[draggable=true]');
}

function lane(event) {
  const found = event.target.closest('.lane');
  return dragged && found && found.dataset.technician !== '0' ? found : null;
}

function mark(over) {
  board.querySelectorAll('.lane-over').forEach(it => it.classList.toggle('lane-over', it === over));
  over?.classList.add('lane-over');
}

board.addEventListener('dragstart', event => {
  dragged = card(event);
  if (dragged) {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.dataset.request ?? dragged.dataset.order);
  }
});
board.addEventListener('dragend', () => {
  dragged = null;
  mark(null);
});
board.addEventListener('dragover', event => {
  const over = lane(event);
  mark(over);
  if (over) {
    event.preventDefault();
  }
});
board.addEventListener('drop', event => {
  const over = lane(event);
  if (!over) {
    return;
  }
  event.preventDefault();
  const what = new URLSearchParams({day: board.dataset.day, technician: over.dataset.technician});
  if (dragged.dataset.request) {
    what.set('request', dragged.dataset.request);
  } else {
    what.set('order', dragged.dataset.order);
  }
  location.assign(`${board.dataset.plan}?${what}`);
});
