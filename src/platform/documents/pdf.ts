import { join } from 'node:path';
import { columnWeights } from './column-weights.ts';
import type { PaperDocument } from './paper-document.ts';
import { typstTemplate } from './typst-template.ts';

/** Nothing is read from it, and it need not exist: every file that the template asks for is given in memory. */
const nowhere = join(process.cwd(), 'no-such-folder');

/** Drawings name faces that a browser has; on paper they are set in the face that the compiler brings along. */
const inFaceOfPaper = (svg: string): string => svg.replace(/font-family="[^"]*"/g, 'font-family="Libertinus Serif"');

/** The compiler is a program for each kind of machine (51 MB), so it is loaded when the first PDF is asked for. Null where there is none. */
async function loadCompiler(): Promise<typeof import('@myriaddreamin/typst-ts-node-compiler') | null> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return null; // npm leaves it out where there is no program for the machine; the page then says so
  }
}

/**
 * A tagged PDF (PDF/UA-1: title, language, structure, a text for each drawing), the same bytes for the same document. Null
 * where the compiler does not exist for this machine. What cannot be made accessible is refused by the compiler, as a fault.
 */
export async function pdfOf(document: PaperDocument, load = loadCompiler): Promise<Uint8Array | null> {
  const typst = await load();
  if (!typst) return null;
  const compiler = typst.NodeCompiler.create({ workspace: nowhere });
  const give = (name: string, content: string): void => compiler.mapShadow(join(nowhere, name), Buffer.from(content));
  const blocks = document.blocks.map((block, place) => {
    if (block.kind === 'table') {
      const weights = columnWeights(block);
      return { ...block, columns: block.columns.map((column, at) => ({ ...column, weight: weights[at] })) };
    }
    if (block.kind !== 'figure') return block;
    give(`${place}.svg`, inFaceOfPaper(block.svg));
    const { kind, alt, width, height } = block;
    return { kind, alt, width, height, file: `${place}.svg` };
  });
  give('data.json', JSON.stringify({ ...document, blocks }));
  const made = compiler.compile({ mainFileContent: typstTemplate });
  if (!made.result) throw new Error(`The document was refused: ${JSON.stringify(made.takeError()?.shortDiagnostics)}`);
  const pdf = compiler.pdf(made.result, { pdfStandard: 'ua-1' });
  compiler.evictCache(0);
  return new Uint8Array(pdf);
}
