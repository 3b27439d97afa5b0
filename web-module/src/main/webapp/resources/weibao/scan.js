// The label of a device is read by the browser's own reader where it has one: live by the camera, and from a photo.
// Elsewhere a photo goes to the server, made small before.
const EVERY = 250;
const FORMATS = ['qr_code', 'code_128', 'code_39', 'data_matrix'];
const SIDE = 1600;
const QUALITY = 0.85;

const form = document.getElementById('scan-form');
const field = document.getElementById('scan');
const photo = document.getElementById('photo-form:photo');

async function detector() {
  if (!('BarcodeDetector' in window)) {
    return null;
  }
  const known = await BarcodeDetector.getSupportedFormats().catch(() => []);
  const formats = FORMATS.filter(format => known.includes(format));
  return formats.includes('qr_code') ? new BarcodeDetector({formats}) : null;
}

async function read(own, source) {
  const found = await own.detect(source).catch(() => []);
  return found[0]?.rawValue;
}

function take(text) {
  field.value = text;
  form.requestSubmit();
}

async function film(own, button) {
  const viewer = document.getElementById('viewer');
  try {
    const stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
    viewer.srcObject = stream;
    viewer.hidden = false;
    await viewer.play();
    const timer = setInterval(async () => {
      const text = await read(own, viewer);
      if (text) {
        clearInterval(timer);
        stream.getTracks().forEach(track => track.stop());
        viewer.hidden = true;
        take(text);
      }
    }, EVERY);
  } catch {
    button.hidden = true;
    document.getElementById('no-camera').hidden = false;
    field.focus();
  }
}

async function shrink(picture) {
  const scale = Math.min(1, SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', QUALITY));
  const files = new DataTransfer();
  files.items.add(new File([blob], 'label.jpg', {type: 'image/jpeg'}));
  photo.files = files.files;
}

async function chosen(own) {
  if (photo.files.length === 0) {
    return;
  }
  const picture = await createImageBitmap(photo.files[0]).catch(() => null);
  const text = own && picture ? await read(own, picture) : undefined;
  if (text) {
    take(text);
    return;
  }
  if (picture) {
    await shrink(picture);
  }
  document.getElementById('photo-form:read').click();
}

const own = await detector();
const camera = document.getElementById('camera');
if (own && navigator.mediaDevices) {
  camera.hidden = false;
  camera.addEventListener('click', () => film(own, camera));
}
photo?.addEventListener('change', () => chosen(own));
