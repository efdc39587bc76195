import { columnWeights } from './column-weights.ts';
import type { PaperDocument } from './paper-document.ts';
import { breakable, withoutControls } from './set-safely.ts';
import { type LoadCompiler, typeset } from './typeset.ts';
import { typstTemplate } from './typst-template.ts';

/** Drawings name faces that a browser has; on paper they are set in the face that the compiler brings along. */
const inFaceOfPaper = (svg: string): string => svg.replace(/font-family="[^"]*"/g, 'font-family="Libertinus Serif"');

/** A tagged PDF: title, language, structure, a text for each drawing. Null where there is no compiler for this machine. */
export async function pdfOf(asked: PaperDocument, load?: LoadCompiler): Promise<Uint8Array | null> {
  const document = breakable(withoutControls(asked));
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
  return typeset(typstTemplate, { ...files, 'data.json': JSON.stringify({ ...document, blocks }) }, load);
}
