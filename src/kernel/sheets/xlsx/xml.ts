const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text of XML without its five entities and numbered characters; one of another name stays as it is. */
export const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,10}));/gi, (whole, decimal, hex, name) => {
        if (name) return named[name] ?? whole;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;

const attributes = new Map<string, RegExp>();
const openings = new Map<string, RegExp>();

/** A pattern is made once for each name: a sheet asks for the same ones in each of its cells. */
function onceFor(known: Map<string, RegExp>, name: string, make: () => RegExp): RegExp {
  const there = known.get(name);
  if (there) return there;
  const made = make();
  known.set(name, made);
  return made;
}

/** An attribute of a tag as it is written; null where it has none of the name. */
export function attributeOf(tag: string, name: string): string | null {
  const pattern = onceFor(
    attributes,
    name,
    () => new RegExp(`(?:^|\\s)${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)')`),
  );
  const found = pattern.exec(tag);
  return found ? (found[1] ?? found[2] ?? '') : null;
}

/** Where an element of the name opens next, from a place on. */
function openingFrom(xml: string, name: string, from: number): RegExpExecArray | null {
  const pattern = onceFor(openings, name, () => new RegExp(`<((?:\\w{1,20}:)?)${name}(?=[\\s/>])`, 'g'));
  pattern.lastIndex = from;
  return pattern.exec(xml);
}

/** The text of a document that can be made to grow by its own rules: no workbook has a document type, and one that has is not read. */
export const hasDocumentType = (xml: string): boolean => /<!(?:DOCTYPE|ENTITY)/i.test(xml);

/** One element: what stands in its opening tag, and what it holds; empty where it closes itself. */
type XmlElement = { readonly tag: string; readonly inner: string };

/** A document in which an element is opened and never closed, or whose tags have no end. */
export class BrokenXml extends Error {}

/**
 * The elements of a name, one after the other, whatever prefix they bear; one in another of the same name is not looked for. Each sign is read once:
 * what is never closed ends the reading, and is not looked for again from each place at which it begins.
 */
export function* elementsIn(xml: string, name: string, most = Number.POSITIVE_INFINITY): Generator<XmlElement> {
  let at = 0;
  for (let count = 0; count < most; count += 1) {
    const found = openingFrom(xml, name, at);
    if (!found) return;
    const from = found.index + found[0].length;
    const end = endOfTag(xml, from, name);
    at = end + 1;
    if (xml[end - 1] === '/') {
      yield { tag: xml.slice(from, end - 1), inner: '' };
      continue;
    }
    const closing = `</${found[1] ?? ''}${name}>`;
    const close = xml.indexOf(closing, at);
    if (close < 0) throw new BrokenXml(name);
    at = close + closing.length;
    yield { tag: xml.slice(from, end), inner: xml.slice(end + 1, close) };
  }
}

/** The tags of a name without what they hold, at most so many. */
export function tagsIn(xml: string, name: string, most: number): readonly string[] {
  const tags: string[] = [];
  for (let found = openingFrom(xml, name, 0); found && tags.length < most; ) {
    const from = found.index + found[0].length;
    const end = endOfTag(xml, from, name);
    tags.push(xml.slice(from, end));
    found = openingFrom(xml, name, end + 1);
  }
  return tags;
}

function endOfTag(xml: string, from: number, name: string): number {
  const end = xml.indexOf('>', from);
  if (end < 0) throw new BrokenXml(name);
  return end;
}
