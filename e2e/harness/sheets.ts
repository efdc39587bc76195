import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

type Item = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
type Line = { readonly y: number; readonly text: string };
/** One sheet of a PDF: its texts with their places, in points from the lower left, and its lines from the top to the foot. */
export type Sheet = { readonly items: readonly Item[]; readonly lines: readonly Line[] };

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

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function linesOf(items: readonly Item[]): Line[] {
  const lines = new Map<number, Item[]>();
  for (const item of items) {
    const y = [...lines.keys()].find((known) => Math.abs(known - item.y) < 2) ?? item.y;
    lines.set(y, [...(lines.get(y) ?? []), item]);
  }
  return [...lines]
    .sort(([a], [b]) => b - a)
    .map(([y, of]) => ({
      y,
      text: plain(
        [...of]
          .sort((a, b) => a.x - b.x)
          .map(({ text }) => text)
          .join(' '),
      ),
    }));
}

/** The sheets of a PDF as it would lie on a desk. */
export async function sheetsOf(pdf: Buffer): Promise<Sheet[]> {
  if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers });
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const texts = items
      .filter((item): item is TextItem => 'str' in item && item.str.trim() !== '')
      .map(({ str, transform, width, height }) => ({ text: str, x: transform[4], y: transform[5], width, height }));
    sheets.push({ items: texts, lines: linesOf(texts) });
  }
  await loading.destroy();
  return sheets;
}

/** Texts of a sheet that are printed over each other. */
export function printedOver({ items }: Sheet): string[] {
  const over: string[] = [];
  items.forEach((one, at) => {
    for (const other of items.slice(at + 1)) {
      const high = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
      const wide = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      if (high > 0.6 * Math.min(one.height, other.height) && wide > 3) over.push(`“${one.text}” and “${other.text}”`);
    }
  });
  return over;
}
