import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { sha256 } from '../crypto/digest.ts';

/** Two dots for each of the drawing's, so that it is sharp on paper and on a wall. */
const zoom = 2;
/** Drawing takes a third of a second, and anybody may ask for a figure of a page; so many are kept, some 100 kB each. */
const mostKept = 64;

const require = createRequire(import.meta.url);
const program = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
const faces = [
  require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
];

let ready: Promise<Uint8Array[]> | undefined;
const kept = new Map<string, Uint8Array>();

/** The program that draws, and the letters of our figures: read when the first picture is asked for. */
function drawer(): Promise<Uint8Array[]> {
  ready ??= (async () => {
    await initWasm(await readFile(program));
    return Promise.all(faces.map((face) => readFile(face)));
  })();
  return ready;
}

/** A figure that stands alone, as a picture for programs that cannot show a drawing. Of drawings of our own only. */
export async function figurePng(svg: string): Promise<Uint8Array> {
  const key = sha256(svg).toString('hex');
  const known = kept.get(key);
  if (known) return known;
  const fontBuffers = await drawer();
  // It knows weights by hundreds only, and takes any other for none.
  const drawn = new Resvg(svg.replaceAll('font-weight="650"', 'font-weight="700"'), {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers, defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
  });
  const image = drawn.render();
  const picture = image.asPng();
  image.free();
  drawn.free();
  const [oldest] = kept.keys();
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
  kept.set(key, picture);
  return picture;
}
