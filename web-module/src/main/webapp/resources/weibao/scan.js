// The label of a device is read live by the camera: by the browser's own reader where it has one, else by a reader in
// script that is fetched when the camera is opened. A photo of a label is read by the browser's own reader, or goes to
// the server, made small before.
const PAUSE = 150;
const FORMATS = ['qr_code', 'code_128', 'code_39', 'data_matrix'];
const SIDE = 1600;
const FRAME = 1280;
const QUALITY = 0.85;

const form = document.getElementById('scan-form');
const field = document.getElementById('scan');
const photo = document.getElementById('photo-form:photo');
const camera = document.getElementById('camera');
const stop = document.getElementById('camera-stop');
const viewer = document.getElementById('viewer');
const troubles = [...document.querySelectorAll('#scan-form [data-trouble]')];

async function detector() {
  if (!('BarcodeDetector' in window)) {
    return null;
  }
  const known = await BarcodeDetector.getSupportedFormats().catch(() => []);
  const formats = FORMATS.filter(format => known.includes(format));
  return formats.includes('qr_code') ? new BarcodeDetector({formats}) : null;
}

// Works as the browser's own reader does, for the QR codes of our labels.
async function scripted() {
  await import(camera.dataset.reader);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', {willReadFrequently: true});
  return {
    detect: async film => {
      const scale = Math.min(1, FRAME / Math.max(film.videoWidth, film.videoHeight, 1));
      canvas.width = Math.max(1, Math.round(film.videoWidth * scale));
      canvas.height = Math.max(1, Math.round(film.videoHeight * scale));
      pen.drawImage(film, 0, 0, canvas.width, canvas.height);
      const dots = pen.getImageData(0, 0, canvas.width, canvas.height);
      const found = window.jsQR(dots.data, dots.width, dots.height, {inversionAttempts: 'dontInvert'});
      return found?.data ? [{rawValue: found.data}] : [];
    }
  };
}

async function read(reader, source) {
  const found = await reader.detect(source).catch(() => []);
  return found[0]?.rawValue;
}

function take(text) {
  field.value = text;
  form.requestSubmit();
}

function show(trouble) {
  troubles.forEach(text => { text.hidden = text.dataset.trouble !== trouble; });
}

function close(stream) {
  stream?.getTracks().forEach(track => track.stop());
  viewer.srcObject = null;
  viewer.hidden = true;
  stop.hidden = true;
  camera.hidden = false;
}

// What helps depends on why there is no picture; a photo helps always.
function trouble(error) {
  const refused = error.name === 'NotAllowedError' || error.name === 'SecurityError';
  const none = error.name === 'NotFoundError' || error.name === 'OverconstrainedError';
  show(refused ? 'refused' : none ? 'none' : 'broken');
  const box = document.getElementById('photo-box');
  if (box) {
    box.open = true;
  }
  field.focus();
}

async function film(own) {
  show('');
  camera.hidden = true;
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
    const reader = own ?? await scripted();
    viewer.srcObject = stream;
    viewer.hidden = false;
    stop.hidden = false;
    await viewer.play();
    const track = stream.getVideoTracks()[0];
    while (track.readyState === 'live') {
      const text = await read(reader, viewer);
      if (text) {
        close(stream);
        take(text);
        return;
      }
      await new Promise(done => setTimeout(done, PAUSE));
    }
    close(stream);
  } catch (error) {
    close(stream);
    trouble(error);
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
if (navigator.mediaDevices?.getUserMedia) {
  camera.hidden = false;
  camera.addEventListener('click', () => film(own));
  // A stopped camera ends the loop that reads from it, which closes the picture.
  stop.addEventListener('click', () => viewer.srcObject?.getTracks().forEach(track => track.stop()));
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      stop.click();
    }
  });
}
photo?.addEventListener('change', () => chosen(own));
