import decodeQR from 'qr/decode.js';

/** What a camera reads in a drawn code: it is drawn as a bitmap, and that is decoded. Throws where nothing can be read. */
export async function readCode(code: SVGElement): Promise<string> {
  const size = 400;
  const copy = code.cloneNode(true) as SVGElement;
  copy.setAttribute('width', String(size));
  copy.setAttribute('height', String(size));
  const text = new XMLSerializer().serializeToString(copy);
  const address = URL.createObjectURL(new Blob([text], {type: 'image/svg+xml'}));
  const picture = new Image(size, size);
  picture.src = address;
  await picture.decode();
  const pen = Object.assign(document.createElement('canvas'), {
    width: size,
    height: size,
  }).getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.drawImage(picture, 0, 0, size, size);
  URL.revokeObjectURL(address);
  // The retries that it may make are no matter of time here.
  return decodeQR(pen.getImageData(0, 0, size, size), {timeLimit: 10_000});
}
