// The label of a device is read by the camera or from a picture: by the browser's own reader where it has one, else by
// a reader in plain script that is fetched when it is needed first.
const EVERY = 250;
const FORMATS = ['qr_code', 'code_128', 'code_39', 'data_matrix'];
// Sides in pixels; a code that fills the picture is found in the smaller one, and sooner.
const SIZES = [800, 1600];

const form = document.getElementById('scan-form');
const field = document.getElementById('scan');
let reader = null;

async function own() {
  if (!('BarcodeDetector' in window)) {
    return null;
  }
  const known = await BarcodeDetector.getSupportedFormats().catch(() => []);
  const formats = FORMATS.filter(format => known.includes(format));
  if (!formats.includes('qr_code')) {
    return null;
  }
  const detector = new BarcodeDetector({formats});
  return async source => (await detector.detect(source).catch(() => []))[0]?.rawValue;
}

async function plain() {
  await import(new URL(form.dataset.reader, location.href).href);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', {willReadFrequently: true});
  return async source => {
    const width = source.videoWidth || source.width;
    const height = source.videoHeight || source.height;
    for (const size of SIZES) {
      const scale = Math.min(1, size / Math.max(width, height));
      canvas.width = Math.max(1, Math.round(width * scale));
      canvas.height = Math.max(1, Math.round(height * scale));
      pen.drawImage(source, 0, 0, canvas.width, canvas.height);
      const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
      const found = self.jsQR(picture.data, picture.width, picture.height);
      if (found?.data || scale === 1) {
        return found?.data;
      }
    }
    return undefined;
  };
}

async function read(source) {
  reader ??= await own() ?? await plain();
  return reader(source);
}

function take(text) {
  field.value = text;
  form.requestSubmit();
}

function say(id) {
  for (const message of ['no-camera', 'no-code']) {
    document.getElementById(message).hidden = message !== id;
  }
}

async function film(button) {
  const viewer = document.getElementById('viewer');
  try {
    const stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
    viewer.srcObject = stream;
    viewer.hidden = false;
    await viewer.play();
    const look = async () => {
      const text = viewer.videoWidth > 0 ? await read(viewer) : undefined;
      if (text) {
        stream.getTracks().forEach(track => track.stop());
        viewer.hidden = true;
        take(text);
      } else {
        setTimeout(look, EVERY);
      }
    };
    await look();
  } catch {
    viewer.hidden = true;
    button.hidden = true;
    say('no-camera');
    field.focus();
  }
}

async function photo(input) {
  say(null);
  const file = input.files[0];
  if (!file) {
    return;
  }
  const text = await createImageBitmap(file).then(read).catch(() => undefined);
  input.value = '';
  if (text) {
    take(text);
  } else {
    say('no-code');
  }
}

const camera = document.getElementById('camera');
if (navigator.mediaDevices) {
  camera.hidden = false;
  camera.addEventListener('click', () => film(camera));
}
const picture = document.getElementById('photo');
document.getElementById('photo-field').hidden = false;
picture.addEventListener('change', () => photo(picture));
