// On a visit: the customer signs with a finger, and the camera reads the label of a device.
const WIDTH = 3;
const EVERY = 250;

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

async function read(button) {
  const viewer = document.getElementById('viewer');
  const field = document.getElementById('scan');
  try {
    const stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
    viewer.srcObject = stream;
    viewer.hidden = false;
    await viewer.play();
    const detector = new BarcodeDetector({formats: ['qr_code', 'code_128', 'code_39', 'data_matrix']});
    const timer = setInterval(async () => {
      const found = await detector.detect(viewer).catch(() => []);
      if (found.length > 0) {
        clearInterval(timer);
        stream.getTracks().forEach(track => track.stop());
        viewer.hidden = true;
        field.value = found[0].rawValue;
        field.form.requestSubmit();
      }
    }, EVERY);
  } catch {
    button.hidden = true;
    document.getElementById('no-camera').hidden = false;
    field.focus();
  }
}

const canvas = document.getElementById('pad');
if (canvas) {
  pad(canvas);
}
const camera = document.getElementById('camera');
if (camera && 'BarcodeDetector' in window && navigator.mediaDevices) {
  camera.hidden = false;
  camera.addEventListener('click', () => read(camera));
}
