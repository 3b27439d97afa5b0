// On a visit: the customer signs with a finger.
const WIDTH = 3;

function pad(canvas) {
  const pen = canvas.getContext('2d');
  const into = document.getElementById(canvas.dataset.into);
  let drawing = false;
  const place = event => {
    const box = canvas.getBoundingClientRect();
    return [(event.clientX - box.left) * canvas.width / box.width, (event.clientY - box.top) * canvas.height / box.height];
  };
  canvas.addEventListener('pointerdown', event => {
    drawing = true;
    canvas.setPointerCapture(event.pointerId);
    pen.lineWidth = WIDTH;
    pen.lineCap = 'round';
    pen.beginPath();
    pen.moveTo(...place(event));
    event.preventDefault();
  });
  canvas.addEventListener('pointermove', event => {
    if (drawing) {
      pen.lineTo(...place(event));
      pen.stroke();
    }
  });
  const lift = () => {
    if (drawing) {
      drawing = false;
      into.value = canvas.toDataURL('image/png');
    }
  };
  canvas.addEventListener('pointerup', lift);
  canvas.addEventListener('pointercancel', lift);
  document.getElementById('wipe').addEventListener('click', () => {
    pen.clearRect(0, 0, canvas.width, canvas.height);
    into.value = '';
  });
  if (into.value) {
    const before = new Image();
    before.addEventListener('load', () => pen.drawImage(before, 0, 0));
    before.src = into.value;
  }
}

const canvas = document.getElementById('pad');
if (canvas) {
  pad(canvas);
}
