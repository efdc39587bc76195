import { attributeOf, xmlTokens } from '../xml-tokens.ts';
import { NotRead } from '../zip-entries.ts';
import { Lines, type LineWords } from './lines.ts';
import { mostParts, type OfficePart, type ReadPart } from './office-part.ts';
import { relatedParts } from './related-parts.ts';

const powerPoint: LineWords = {
  paragraphs: ['p'],
  letters: 't',
  skipped: ['Fallback', 'tabLst'],
  row: 'tr',
  cell: 'tc',
};
const openDocument: LineWords = {
  paragraphs: ['p', 'h'],
  letters: null,
  skipped: ['annotation', 'notes'],
  row: 'table-row',
  cell: 'table-cell',
};

export async function slidesOfPowerPoint(read: ReadPart): Promise<readonly OfficePart[]> {
  const slides: OfficePart[] = [];
  for (const { path } of await relatedParts(read, { folder: 'ppt', name: 'presentation', element: 'sldId' })) {
    const into = new Lines(powerPoint);
    let isHidden = false;
    for (const token of xmlTokens((await read(path)) ?? '')) {
      if (token.kind === 'open' && token.name === 'sld') isHidden = attributeOf(token.tag, 'show') === '0';
      if (!into.take(token)) break;
    }
    slides.push({ kind: 'lines', title: null, isHidden, isCut: into.isCut, lines: into.lines });
  }
  return slides;
}

export async function slidesOfOpenDocument(read: ReadPart): Promise<readonly OfficePart[]> {
  const xml = await read('content.xml');
  if (xml === null) throw new NotRead('damaged');
  const slides: OfficePart[] = [];
  let into: Lines | null = null;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open' && token.name === 'page') {
      if (slides.length >= mostParts) break;
      into = new Lines(openDocument);
    } else if (token.kind === 'close' && token.name === 'page') {
      if (into) slides.push({ kind: 'lines', title: null, isHidden: false, isCut: into.isCut, lines: into.lines });
      into = null;
    } else into?.take(token);
  }
  return slides;
}
