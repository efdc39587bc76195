/**
 * A small strict reader of XML, for answered forms: elements, their text, and nothing else. It knows the five entities that
 * XML itself has and characters by number; a document type is refused, so nothing can be defined, expanded or fetched. What
 * is not well formed is refused whole. Attributes are checked and dropped.
 */
export type XmlElement = { readonly name: string; readonly children: readonly XmlElement[]; readonly text: string };

/** What is wrong, and in which line of the file. */
export type XmlProblem = { readonly why: 'doctype' | 'broken' | 'deep'; readonly line: number };

const deepest = 40;
const name = /^[A-Za-z_][\w.:-]*/;
const attribute = /^\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*')/;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

class Broken extends Error {
  readonly why: XmlProblem['why'];
  readonly at: number;
  constructor(why: XmlProblem['why'], at: number) {
    super(why);
    this.why = why;
    this.at = at;
  }
}

type Open = { readonly name: string; readonly children: XmlElement[]; text: string };

export function xmlRoot(source: string): XmlElement | XmlProblem {
  try {
    return read(source);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { why: error.why, line: source.slice(0, error.at).split('\n').length };
  }
}

function read(source: string): XmlElement {
  const open: Open[] = [];
  let root: XmlElement | null = null;
  let at = 0;
  const after = (sign: string, from: number): number => {
    const end = source.indexOf(sign, from);
    if (end < 0) throw new Broken('broken', from);
    return end + sign.length;
  };
  const say = (text: string): void => {
    const inside = open.at(-1);
    if (inside) inside.text += text;
    else if (text.trim() !== '') throw new Broken('broken', at);
  };
  const close = (element: XmlElement): void => {
    const inside = open.at(-1);
    if (inside) inside.children.push(element);
    else if (root === null) root = element;
    else throw new Broken('broken', at);
  };
  while (at < source.length) {
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const end = next < 0 ? source.length : next;
      say(decoded(source.slice(at, end), at));
      at = end;
    } else if (source.startsWith('<!--', at)) at = after('-->', at + 4);
    else if (source.startsWith('<![CDATA[', at)) {
      const end = after(']]>', at + 9);
      say(source.slice(at + 9, end - 3));
      at = end;
    } else if (source.startsWith('<!', at)) throw new Broken('doctype', at);
    else if (source.startsWith('<?', at)) at = after('?>', at + 2);
    else if (source.startsWith('</', at)) {
      const found = name.exec(source.slice(at + 2, at + 300))?.[0];
      const inside = open.pop();
      if (!found || inside?.name !== found) throw new Broken('broken', at);
      const end = after('>', at);
      if (source.slice(at + 2 + found.length, end - 1).trim() !== '') throw new Broken('broken', at);
      at = end;
      close(inside);
    } else {
      const tag = tagAt(source, at);
      if (open.length >= deepest) throw new Broken('deep', at);
      at = tag.end;
      if (tag.isEmpty) close({ name: tag.name, children: [], text: '' });
      else open.push({ name: tag.name, children: [], text: '' });
    }
  }
  if (open.length > 0 || root === null) throw new Broken('broken', at);
  return root;
}

function tagAt(source: string, from: number): { name: string; end: number; isEmpty: boolean } {
  const found = name.exec(source.slice(from + 1, from + 300))?.[0];
  if (!found) throw new Broken('broken', from);
  let at = from + 1 + found.length;
  const longest = 4096;
  for (
    let more = attribute.exec(source.slice(at, at + longest));
    more;
    more = attribute.exec(source.slice(at, at + longest))
  ) {
    at += more[0].length;
  }
  const end = /^\s*(\/?)>/.exec(source.slice(at, at + 300));
  if (!end) throw new Broken('broken', from);
  return { name: found, end: at + end[0].length, isEmpty: end[1] === '/' };
}

function decoded(text: string, at: number): string {
  return text.replace(/&([^;&\s]{0,12};)?/g, (whole, body: string | undefined) => {
    const key = body?.slice(0, -1) ?? '';
    const number = /^#x([0-9A-Fa-f]{1,6})$/.exec(key)?.[1] ?? null;
    const point = number !== null ? Number.parseInt(number, 16) : /^#\d{1,7}$/.test(key) ? Number(key.slice(1)) : null;
    if (point !== null && point > 0 && point <= 0x10ffff) return String.fromCodePoint(point);
    const sign = Object.hasOwn(entities, key) ? entities[key] : undefined;
    if (sign === undefined) throw new Broken('broken', at + text.indexOf(whole));
    return sign;
  });
}
