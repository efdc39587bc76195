import type { PageViewport, PDFDocumentProxy } from 'pdfjs-dist';
import viewerAddress from 'pdfjs-dist/legacy/build/pdf.min.mjs?url';
import workerAddress from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { Bytes } from '../../../../web/offline/bytes.ts';
import { mostPixels } from '../../preview/picture-size.ts';

type Policy = { createScriptURL(url: string): string };
type Policies = { createPolicy(name: string, rules: Policy): Policy };

/** The content policy lets no text become the address of a program; this one may. */
const policy = (globalThis as unknown as { trustedTypes?: Policies }).trustedTypes?.createPolicy('cape-pdf', {
  createScriptURL: (url) => {
    if (url !== workerAddress) throw new TypeError('Not the reader of PDF files.');
    return url;
  },
});

export type OpenPdf = {
  readonly pages: number;
  /** Draws a page as wide as asked, and lays its words over it, unseen, for those who hear or copy them. */
  readonly show: (page: number, on: PageOn) => Promise<void>;
  readonly close: () => void;
};
type PageOn = { readonly canvas: HTMLCanvasElement; readonly words: HTMLElement; readonly width: number };

/** Pixels of one page at most, also on a sharp screen and drawn large. */
const mostOfAPage = 12_000_000;

/** As many points of the drawing for each of the page as the screen has, and no more than there is room for. */
function sharpness({ width, height }: PageViewport): number {
  return Math.min(devicePixelRatio || 1, Math.sqrt(mostOfAPage / (width * height)));
}

/**
 * Opens a PDF in a worker of its own, under rules by which it reaches nothing (`pdf` in the guard). The file comes from memory. No script in
 * it is run and no form is filled: the parts that would are not loaded. No link can be pressed, since nothing lies over the page but words.
 * Letters are drawn as lines, so that no font of the file reaches the browser; pictures are unpacked by script, without WebAssembly.
 */
export async function openPdf(bytes: Bytes): Promise<OpenPdf> {
  const pdfjs: typeof import('pdfjs-dist') = await import(/* @vite-ignore */ viewerAddress);
  const port = new Worker(policy?.createScriptURL(workerAddress) ?? workerAddress, { type: 'module' });
  // What comes with the reader stands beside it, in a folder of its version.
  const beside = `${location.origin}/assets/pdf-${pdfjs.version}/`;
  const worker = pdfjs.PDFWorker.create({ port, verbosity: 0 });
  const close = (): void => {
    worker.destroy();
    port.terminate();
  };
  try {
    const task = pdfjs.getDocument({
      data: bytes.slice(),
      worker,
      verbosity: 0,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
      isImageDecoderSupported: false,
      maxImageSize: mostPixels,
      canvasMaxAreaInBytes: 4 * mostPixels,
      standardFontDataUrl: beside,
      wasmUrl: beside,
    });
    const opened = await Promise.race([task.promise, brokenBy(port)]);
    return { pages: opened.numPages, show: (page, on) => showPage(pdfjs, opened, page, on), close };
  } catch (error) {
    close();
    throw error;
  }
}

/** A worker that does not come up is told by the browser alone. */
const brokenBy = (port: Worker): Promise<never> =>
  new Promise((_, reject) => {
    port.addEventListener('error', () => reject(new Error('The reader of PDF files did not start.')), { once: true });
  });

export const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';

async function showPage(
  pdfjs: typeof import('pdfjs-dist'),
  pdf: PDFDocumentProxy,
  number: number,
  { canvas, words, width }: PageOn,
): Promise<void> {
  const page = await pdf.getPage(number);
  const plain = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: width / plain.width });
  const sharp = sharpness(viewport);
  canvas.width = Math.max(1, Math.floor(viewport.width * sharp));
  canvas.height = Math.max(1, Math.floor(viewport.height * sharp));
  canvas.style.inlineSize = `${Math.floor(viewport.width)}px`;
  await page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] }).promise;
  words.replaceChildren();
  words.style.setProperty('--total-scale-factor', String(viewport.scale));
  const layer = new pdfjs.TextLayer({ textContentSource: page.streamTextContent(), container: words, viewport });
  await layer.render();
  page.cleanup();
}
