import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** Two dots for each of the drawing's, so that it is sharp on paper and on a wall. */
const zoom = 2;

const require = createRequire(import.meta.url);
const program = require.resolve('@resvg/resvg-wasm/index_bg.wasm');
const faces = [
  require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  require.resolve('@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
];

let ready: Promise<Uint8Array[]> | undefined;
let read: Promise<Uint8Array[]> | undefined;

/** Our typeface, regular and bold, read when it is asked for first. */
export const ourFaces = (): Promise<readonly Uint8Array[]> => {
  read ??= Promise.all(faces.map((face) => readFile(face)));
  return read;
};

/** The program that draws, and the typeface of our figures: read when the first picture is asked for. */
function drawer(): Promise<Uint8Array[]> {
  ready ??= (async () => {
    await initWasm(await readFile(program));
    return Promise.all(faces.map((face) => readFile(face)));
  })();
  return ready;
}

/**
 * A figure by itself, as a picture for programs that cannot show a drawing. It takes a fifth of a second, in which
 * nothing else is done. Of drawings of our own only.
 */
export async function figurePng(svg: string): Promise<Uint8Array> {
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
  return picture;
}
