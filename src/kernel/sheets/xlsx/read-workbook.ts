import type { ListWrong, Sheet } from '../sheet.ts';
import { isDateFormat } from './cell-text.ts';
import { readSheet } from './read-sheet.ts';
import { stringsIn } from './strings.ts';
import { type Inflate, openArchive } from './unzip.ts';
import { attributeOf, BrokenXml, elementsIn, hasDocumentType, tagsIn, unescaped } from './xml.ts';

type With = { readonly inflate: Inflate; readonly text: (part: Uint8Array) => string };

const mostSheets = 50;
const mostStyles = 70_000;
/** What describes a workbook is small; the rest are texts and cells. */
const mostOfBook = 5_000_000;

/** Why a workbook is not read on. */
class NotRead extends Error {
  readonly wrong: ListWrong;
  constructor(wrong: ListWrong) {
    super(wrong);
    this.wrong = wrong;
  }
}

/**
 * The sheets of an XLSX as texts. A formula counts as what it came to when it was saved, and none is carried out; no link is followed, and of XML
 * only elements and texts are read. A document type, by which a small file can say that it is a large one, is refused.
 */
export async function readWorkbook(bytes: Uint8Array, withWhat: With): Promise<readonly Sheet[] | ListWrong> {
  try {
    return await readBook(bytes, withWhat);
  } catch (error) {
    if (error instanceof BrokenXml) return 'unreadable';
    if (error instanceof NotRead) return error.wrong;
    throw error;
  }
}

async function readBook(bytes: Uint8Array, { inflate, text }: With): Promise<readonly Sheet[] | ListWrong> {
  const archive = openArchive(bytes, { inflate, text });
  if (archive === null || !archive.has('xl/workbook.xml')) return 'unreadable';
  const part = async (name: string, most = archive.most): Promise<string> => {
    const found = await archive.read(name, most);
    if (found === null) throw new NotRead('too-large');
    const xml = text(found);
    if (hasDocumentType(xml)) throw new NotRead('unreadable');
    return xml;
  };
  const ifThere = async (name: string, most?: number): Promise<string> => (archive.has(name) ? part(name, most) : '');
  const book = await part('xl/workbook.xml', mostOfBook);
  const links = tagsIn(await ifThere('xl/_rels/workbook.xml.rels', mostOfBook), 'Relationship', 1000);
  const targets = new Map(links.map((tag) => [attributeOf(tag, 'Id'), attributeOf(tag, 'Target')]));
  const [properties = ''] = tagsIn(book, 'workbookPr', 1);
  const strings = stringsIn(await ifThere('xl/sharedStrings.xml'));
  if (strings === null) return 'too-large';
  const known = {
    strings,
    dates: dateStylesIn(await ifThere('xl/styles.xml', mostOfBook)),
    counted: { cells: 0, signs: 0 },
    from1904: /^(1|true)$/.test(attributeOf(properties, 'date1904') ?? ''),
  };
  const sheets: Sheet[] = [];
  for (const tag of tagsIn(book, 'sheet', mostSheets)) {
    if (attributeOf(tag, 'state') === 'veryHidden') continue;
    const target = targets.get(attributeOf(tag, 'r:id') ?? attributeOf(tag, 'id') ?? '');
    if (!target) continue;
    const xml = await part(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    const sheet = readSheet(xml, unescaped(attributeOf(tag, 'name') ?? ''), known);
    if (sheet === null) return 'too-large';
    sheets.push(sheet);
  }
  return sheets.length > 0 ? sheets : 'no-rows';
}

/** Which styles of cells show a day. */
function dateStylesIn(xml: string): ReadonlySet<number> {
  const own = new Map(
    tagsIn(xml, 'numFmt', mostStyles).map((tag) => [
      Number(attributeOf(tag, 'numFmtId')),
      unescaped(attributeOf(tag, 'formatCode') ?? ''),
    ]),
  );
  const [cells] = elementsIn(xml, 'cellXfs', 1);
  const styles = tagsIn(cells?.inner ?? '', 'xf', mostStyles).map((tag) => Number(attributeOf(tag, 'numFmtId')));
  return new Set(styles.flatMap((format, at) => (isDateFormat(format, own.get(format)) ? [at] : [])));
}
