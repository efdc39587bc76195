import { NotRead } from './zip-entries.ts';

/** What follows in a document: the beginning of an element, its end, or text. */
export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly tag: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const five: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five names and the numbers that XML has of itself. A name that a document makes up stays as it is written. */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,4}));/gi, (all, decimal, hex, name) => {
        if (name) return five[name] ?? all;
        const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
        return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : all;
      })
    : text;

/** Where a tag ends: a bracket within quotation marks is no end. */
function endOfTag(xml: string, from: number): number {
  for (let at = from, quote = ''; at < xml.length; at++) {
    const letter = xml[at] ?? '';
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '>') return at;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  throw new NotRead('damaged');
}

const after = (xml: string, end: string, from: number): number => {
  const at = xml.indexOf(end, from);
  if (at === -1) throw new NotRead('damaged');
  return at;
};

/** The name of an element without what stands before the colon: programs choose that as they like. */
const localName = (tag: string): string => /^[^\s/]*/.exec(tag)?.[0].split(':').at(-1) ?? '';

/**
 * What is in a document of XML, one after the other. No document of an office has a type of its own, by which names could be made that stand
 * for a million others: one with it is not read. Nothing is fetched, and nothing nested is held.
 */
export function* xmlTokens(xml: string): Generator<XmlToken> {
  for (let at = 0; at < xml.length; ) {
    const open = xml.indexOf('<', at);
    if (open === -1 || open > at) {
      yield { kind: 'text', text: withoutEntities(xml.slice(at, open === -1 ? undefined : open)) };
      if (open === -1) return;
    }
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open + 4) + 3;
    else if (xml.startsWith('<![CDATA[', open)) {
      const end = after(xml, ']]>', open + 9);
      yield { kind: 'text', text: xml.slice(open + 9, end) };
      at = end + 3;
    } else if (xml.startsWith('<?', open)) at = after(xml, '?>', open + 2) + 2;
    else if (xml.startsWith('<!', open)) throw new NotRead('damaged');
    else {
      const end = endOfTag(xml, open + 1);
      const tag = xml.slice(open + 1, end);
      if (tag.startsWith('/')) yield { kind: 'close', name: localName(tag.slice(1)) };
      else yield* opened(tag);
      at = end + 1;
    }
  }
}

function* opened(tag: string): Generator<XmlToken> {
  const name = localName(tag);
  const isEmpty = tag.endsWith('/');
  yield { kind: 'open', name, tag, isEmpty };
  if (isEmpty) yield { kind: 'close', name };
}

/**
 * What an attribute of a tag says, by its name without what stands before the colon. A name is looked at from its beginning alone, so that a
 * tag of some MB that is all one name takes no longer than its length.
 */
export function attributeOf(tag: string, wanted: string): string | null {
  for (const [, name = '', double, single] of tag.matchAll(
    /(?<![^\s"'/])([^\s="'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    if (name.split(':').at(-1) === wanted) return withoutEntities(double ?? single ?? '');
  }
  return null;
}
