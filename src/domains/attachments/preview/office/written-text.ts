import { xmlTokens } from '../xml-tokens.ts';
import { NotRead } from '../zip-entries.ts';
import { Lines, type LineWords } from './lines.ts';
import type { OfficePart, ReadPart } from './office-part.ts';

/** What was struck out is not in it, as in print; what stands twice for older programs is read once. */
const word: LineWords = {
  paragraphs: ['p'],
  letters: 't',
  skipped: ['Fallback', 'del', 'moveFrom', 'tabs'],
  row: 'tr',
  cell: 'tc',
};
const openDocument: LineWords = {
  paragraphs: ['p', 'h'],
  letters: null,
  skipped: ['tracked-changes', 'annotation', 'sequence-decls'],
  row: 'table-row',
  cell: 'table-cell',
};

async function linesOf(read: ReadPart, name: string, words: LineWords): Promise<readonly OfficePart[]> {
  const xml = await read(name);
  if (xml === null) throw new NotRead('damaged');
  const into = new Lines(words);
  for (const token of xmlTokens(xml)) if (!into.take(token)) break;
  return [{ kind: 'lines', title: null, isHidden: false, isCut: into.isCut, lines: into.lines }];
}

export const textOfWord = (read: ReadPart): Promise<readonly OfficePart[]> => linesOf(read, 'word/document.xml', word);

export const textOfOpenDocument = (read: ReadPart): Promise<readonly OfficePart[]> =>
  linesOf(read, 'content.xml', openDocument);
