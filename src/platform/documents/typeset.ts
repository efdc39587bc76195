import { join } from 'node:path';

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
export async function typeset(
  template: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  load: LoadCompiler = loadCompiler,
): Promise<Uint8Array | null> {
  const typst = await load();
  if (!typst) return null;
  const compiler = typst.NodeCompiler.create({ workspace: nowhere });
  for (const [name, content] of Object.entries(files)) compiler.mapShadow(join(nowhere, name), Buffer.from(content));
  const made = compiler.compile({ mainFileContent: template });
  if (!made.result) throw new Error(`The document was refused: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`);
  try {
    return new Uint8Array(compiler.pdf(made.result, { pdfStandard: 'ua-1' }));
  } catch (refused) {
    throw String(refused).includes('could not be displayed') ? new NoFace('no face', { cause: refused }) : refused;
  } finally {
    compiler.evictCache(0);
  }
}
