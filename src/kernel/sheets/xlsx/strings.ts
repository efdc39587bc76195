import { elementsIn, unescaped } from './xml.ts';

/** Far more texts, and signs in them, than a list has. */
const mostStrings = 2_000_000;
const mostSigns = 100_000_000;

/** The texts of a `<t>` and of all runs of a rich text; what says how it is read aloud is left out. */
export function textIn(xml: string): string {
  let text = '';
  for (const { inner } of elementsIn(withoutSpoken(xml), 't')) text += unescaped(inner);
  return text;
}

/** Each part that says how something is read aloud is cut out, from its beginning to its end. */
function withoutSpoken(xml: string): string {
  if (!xml.includes('rPh')) return xml;
  let rest = '';
  let at = 0;
  for (const { inner } of elementsIn(xml, 'rPh')) {
    const from = inner === '' ? -1 : xml.indexOf(inner, at);
    if (from < 0) continue;
    rest += xml.slice(at, from);
    at = from + inner.length;
  }
  return rest + xml.slice(at);
}

/** The texts that the cells of a workbook share; null where they are more than any list has. */
export function stringsIn(xml: string): readonly string[] | null {
  const strings: string[] = [];
  let signs = 0;
  for (const { inner } of elementsIn(xml, 'si')) {
    const text = textIn(inner);
    signs += text.length;
    if (strings.length >= mostStrings || signs > mostSigns) return null;
    strings.push(text);
  }
  return strings;
}
