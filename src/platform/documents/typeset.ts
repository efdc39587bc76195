import { join } from 'node:path';
import { plainSvg } from './plain-svg.ts';

/** Nothing is read from it, and it need not exist: every file that a template asks for is given in memory. */
const nowhere = join(process.cwd(), 'no-such-folder');

/** The compiler is a program for each kind of machine (51 MB), so it is loaded when the first PDF is asked for. Null where there is none. */
async function loadCompiler(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler') | null> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return null; // npm leaves it out where there is no program for the machine; the page then says so
  }
}
/** A text holds letters for which neither the compiler nor the machine has a face: an empty box would be read as nothing by those who listen. */
export class NoFace extends Error {}

export type LoadCompiler = typeof loadCompiler;

/**
 * A tagged PDF (PDF/UA-1) of a template in Typst and the files that it reads, by name: the same bytes for the same input. Null
 * where the compiler does not exist for this machine. What cannot be made accessible is refused by the compiler, as a fault.
 */
export async function typeset(template: string, files: Files, load?: LoadCompiler): Promise<Uint8Array | null> {
  return (await sheetOf(template, files, { ...(load ? { load } : {}) }))?.pdf ?? null;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The same, in faces of one's own, and each sheet as a drawing besides, for what is no document: a poster, a card. */
export async function typesetDrawn(
  template: string,
  files: Files,
  faces: readonly Uint8Array[],
): Promise<{ readonly pdf: Uint8Array; readonly svg: string } | null> {
  const made = await sheetOf(template, files, { faces, isDrawn: true });
  return made && { pdf: made.pdf, svg: made.svg ?? '' };
}

async function sheetOf(
  template: string,
  files: Files,
  {
    load = loadCompiler,
    faces = [],
    isDrawn = false,
  }: { readonly load?: LoadCompiler; readonly faces?: readonly Uint8Array[]; readonly isDrawn?: boolean },
): Promise<{ readonly pdf: Uint8Array; readonly svg: string | null } | null> {
  const typst = await load();
  if (!typst) return null;
  const compiler = typst.NodeCompiler.create({
    workspace: nowhere,
    ...(faces.length > 0 ? { fontArgs: [{ fontBlobs: faces.map((face) => Buffer.from(face)) }] } : {}),
  });
  for (const [name, content] of Object.entries(files)) compiler.mapShadow(join(nowhere, name), Buffer.from(content));
  const made = compiler.compile({ mainFileContent: template });
  if (!made.result) throw new Error(`The document was refused: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`);
  try {
    // What the PDF refuses for want of a face, the drawing would show as empty boxes: so the PDF is made first.
    const pdf = new Uint8Array(compiler.pdf(made.result, { pdfStandard: 'ua-1' }));
    return { pdf, svg: isDrawn ? plainSvg(compiler.svg(made.result)) : null };
  } catch (refused) {
    throw String(refused).includes('could not be displayed') ? new NoFace('no face', { cause: refused }) : refused;
  } finally {
    compiler.evictCache(0);
  }
}
