import { createCanvas } from '@napi-rs/canvas';
import jsQR from 'jsqr';

/** The reader of PDF asks for what an older Node does not have. */
function withResolvers<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (fault: unknown) => void = () => undefined;
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return { promise, resolve, reject };
}

/** What is left of a buffer at another length, as newer Nodes do it themselves. */
function transferToFixedLength(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
  const moved = new ArrayBuffer(length);
  new Uint8Array(moved).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return moved;
}

/** What a camera reads of the first page of a PDF, drawn so large that each square of a code is seen; null where it sees none. */
export async function readQr(pdf: Uint8Array): Promise<string | null> {
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers });
  if (!('transferToFixedLength' in ArrayBuffer.prototype))
    Object.assign(ArrayBuffer.prototype, { transferToFixedLength });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await loading.promise).getPage(1);
  const viewport = page.getViewport({ scale: 3 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  const context = canvas.getContext('2d');
  await page.render({ canvas: null, canvasContext: context as never, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  await loading.destroy();
  return jsQR(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
