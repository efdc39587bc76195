import { attributeOf, xmlTokens } from '../xml-tokens.ts';
import type { ReadPart } from './office-part.ts';

export type ExcelCell = { type: string; style: number; value: string };

/** What cells point to: texts that stand once for all, and which styles show a number as a day. */
export type ExcelWords = {
  readonly texts: readonly string[];
  readonly days: ReadonlySet<number>;
  /** Days are counted from 1904 in books of older Macintosh programs. */
  readonly from1904: boolean;
};

const mostTexts = 200_000;

export async function excelWords(read: ReadPart): Promise<ExcelWords> {
  return {
    texts: sharedTexts((await read('xl/sharedStrings.xml')) ?? ''),
    days: dayStyles((await read('xl/styles.xml')) ?? ''),
    from1904: countsFrom1904((await read('xl/workbook.xml')) ?? ''),
  };
}

function countsFrom1904(xml: string): boolean {
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' || token.name !== 'workbookPr') continue;
    return /^(1|true)$/.test(attributeOf(token.tag, 'date1904') ?? '');
  }
  return false;
}

function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let [text, inText, inReading] = ['', false, 0];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') text += inText && inReading === 0 ? token.text : '';
    else if (token.name === 't') inText = token.kind === 'open';
    // How a Japanese word is read, written small above it.
    else if (token.name === 'rPh') inReading += token.kind === 'open' ? 1 : -1;
    else if (token.name === 'si') {
      if (token.kind === 'close') texts.push(text);
      text = '';
      if (texts.length >= mostTexts) break;
    }
  }
  return texts;
}

/** Formats of the program itself that show a day, by their numbers. */
const knownDays = new Set([14, 15, 16, 17, 22]);
/** A format that a book makes shows a day where it writes year or day, outside of words in it and of colours. */
const showsDay = (format: string): boolean =>
  /[yd]/i.test(format.slice(0, 255).replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

function dayStyles(xml: string): ReadonlySet<number> {
  const formats = new Set(knownDays);
  const days = new Set<number>();
  let [inStyles, place] = [false, 0];
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inStyles = token.kind === 'open';
    if (token.kind !== 'open') continue;
    if (token.name === 'numFmt' && showsDay(attributeOf(token.tag, 'formatCode') ?? ''))
      formats.add(Number(attributeOf(token.tag, 'numFmtId')));
    if (token.name !== 'xf' || !inStyles) continue;
    if (formats.has(Number(attributeOf(token.tag, 'numFmtId')))) days.add(place);
    place += 1;
  }
  return days;
}

/** What a cell shows. A formula is not computed: its value is the one that was stored with it. */
export function cellOfExcel({ type, style, value }: ExcelCell, { texts, days, from1904 }: ExcelWords): string {
  if (type === 's') return texts[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value;
  if (type !== 'n' || value === '' || !days.has(style)) return value;
  return dayOf(Number(value), from1904) ?? value;
}

/** The day, and the minute where it has one, of a number of days. Before March 1900 the program counts a day that never was. */
function dayOf(days: number, from1904: boolean): string | null {
  const sinceUnix = from1904 ? days - 24_107 : days - 25_569;
  if (!(days >= 61 && sinceUnix < 2_932_897)) return null;
  const written = new Date(Math.round(sinceUnix * 1440) * 60_000).toISOString();
  return days % 1 === 0 ? written.slice(0, 10) : written.slice(0, 16).replace('T', ' ');
}
