/** One tag of an XML text: its name and attributes without their prefixes, and the text between it and the next. */
export type Tag = {
  readonly name: string;
  readonly isClosing: boolean;
  /** Opened and closed at once. */
  readonly isEmpty: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
};

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Entities that a document declares itself are not known and stay as they are: nothing can grow. */
const plain = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi,
        (whole, hex?: string, digits?: string, name?: string) => {
          if (name !== undefined) return named[name] ?? whole;
          const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
          return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
        },
      )
    : text;

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A longer tag is left out with its text: no workbook that people fill in has one. */
const longestTag = 4096;

/**
 * A name, and its value where one follows. A name without one is taken whole, too, so that no letter of it is looked at again
 * as the beginning of another name: the work grows with the length of the tag and not with its square.
 */
const attribute = /([\w:.-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

/**
 * The tags of an XML text, one after the other, in one pass. It is no parser: what is not well formed gives some tags or
 * none, never an error, and the reader of them takes only the names it knows. Comments, instructions and declarations are
 * left out.
 */
export function tagsIn(xml: string): Tag[] {
  const tags: Tag[] = [];
  for (let at = xml.indexOf('<'); at >= 0; ) {
    if (xml.startsWith('<!--', at)) {
      const end = xml.indexOf('-->', at);
      at = end < 0 ? -1 : xml.indexOf('<', end);
      continue;
    }
    const end = xml.indexOf('>', at);
    if (end < 0) break;
    const next = xml.indexOf('<', end);
    const inside = xml.slice(at + 1, end);
    if (inside.length <= longestTag && !/^[?!]/.test(inside))
      tags.push(tagOf(inside, xml.slice(end + 1, next < 0 ? xml.length : next)));
    at = next;
  }
  return tags;
}

function tagOf(inside: string, text: string): Tag {
  const isClosing = inside.startsWith('/');
  const attributes: Record<string, string> = Object.create(null);
  let tagName: string | null = null;
  for (const [, name = '', double, single] of inside.matchAll(attribute)) {
    tagName ??= name;
    const value = double ?? single;
    if (value !== undefined) attributes[local(name)] = plain(value);
  }
  return { name: local(tagName ?? ''), isClosing, isEmpty: inside.endsWith('/'), attributes, text: plain(text) };
}
