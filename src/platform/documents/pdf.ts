import { columnWeights } from './column-weights.ts';
import type { PaperDocument } from './paper-document.ts';
import { breakable, withoutControls } from './set-safely.ts';
import { type LoadCompiler, typeset } from './typeset.ts';
import { typstTemplate } from './typst-template.ts';

/** Drawings name faces that a browser has; on paper they are set in the face that the compiler brings along. */
const inFaceOfPaper = (svg: string): string => svg.replace(/font-family="[^"]*"/g, 'font-family="Libertinus Serif"');

/** What the template reads: the data, and each picture as a file of its own. */
export function filesOf(asked: PaperDocument): Record<string, string | Uint8Array> {
  // What the file says of itself is on no line, and is not broken.
  const document = { ...breakable(withoutControls(asked)), keywords: asked.keywords };
  const files: Record<string, string | Uint8Array> = {};
  if (document.letter?.logo) files['logo.png'] = Buffer.from(document.letter.logo.png, 'base64');
  const blocks = document.blocks.map((block, place) => {
    if (block.kind === 'table') {
      const weights = columnWeights(block);
      return { ...block, columns: block.columns.map((column, at) => ({ ...column, weight: weights[at] })) };
    }
    if (block.kind !== 'figure') return block;
    const file = `${place}.svg`;
    files[file] = inFaceOfPaper(block.svg);
    const { kind, alt, width, height } = block;
    return { kind, alt, width, height, file };
  });
  return { ...files, 'data.json': JSON.stringify({ ...document, blocks }) };
}

/**
 * A tagged PDF: title, language, structure, a text for each drawing. Null where there is no compiler for this machine. It holds the thread that
 * asks: a server that answers people takes `pdfApart`.
 */
export const pdfOf = (document: PaperDocument, load?: LoadCompiler): Promise<Uint8Array | null> =>
  typeset(typstTemplate, filesOf(document), load);
