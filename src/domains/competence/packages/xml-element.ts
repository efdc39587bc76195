import { attributeOf, xmlTokens } from '../../attachments/public.ts';

/** An element of a manifest with what is in it. */
export type XmlElement = {
  readonly name: string;
  readonly tag: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
};

/** Deeper or longer than any manifest; what nests more is made to. */
const [mostDepth, mostElements, mostCharacters] = [32, 20_000, 2_000_000];

type Open = { name: string; tag: string; children: XmlElement[]; text: string };

/**
 * A document of XML as a tree; null where it is none. A document with a type of its own is none: it could make names, or name a file or an address to be
 * read. Nothing is fetched.
 */
export function readXml(content: string): XmlElement | null {
  if (content.length > mostCharacters) return null;
  const root: Open = { name: '', tag: '', children: [], text: '' };
  const open: Open[] = [root];
  let count = 0;
  try {
    for (const token of xmlTokens(content.replace(/^\uFEFF/, ''))) {
      const here = open.at(-1) ?? root;
      if (token.kind === 'text') here.text += token.text;
      else if (token.kind === 'open') {
        const made: Open = { name: token.name, tag: token.tag, children: [], text: '' };
        here.children.push(made);
        open.push(made);
        count += 1;
        if (open.length > mostDepth || count > mostElements) return null;
      } else if (open.length < 2 || open.pop()?.name !== token.name) return null;
    }
  } catch {
    return null; // damaged, or with a type of its own
  }
  return open.length === 1 && root.children.length === 1 ? (root.children[0] ?? null) : null;
}

export const child = (of: XmlElement | null | undefined, name: string): XmlElement | null =>
  of?.children.find((one) => one.name === name) ?? null;
export const childrenNamed = (of: XmlElement | null | undefined, name: string): readonly XmlElement[] =>
  of?.children.filter((one) => one.name === name) ?? [];
export const textIn = (of: XmlElement | null): string => of?.text.trim() ?? '';
export const attribute = (of: XmlElement | null, name: string): string | null =>
  of ? attributeOf(of.tag.replace(/^[^\s/]+/, ''), name) : null;
