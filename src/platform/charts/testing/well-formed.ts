/**
 * What is wrong with a text as XML, or null. Strict where browsers forgive: every tag closed and in order, every attribute
 * quoted and given once, no bare ampersand or angle bracket. Knows what drawings use: elements, text, a declaration.
 */
export function xmlFault(text: string): string | null {
  const open: string[] = [];
  let at = 0;
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const token = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  while (at < body.length) {
    token.lastIndex = at;
    const found = token.exec(body);
    if (!found) return `cannot be read at: ${body.slice(at, at + 60)}`;
    const [whole, closing, name = '', attributes = '', selfClosing, words] = found;
    at += whole.length;
    if (/&(?!(?:amp|lt|gt|quot|#39|#\d+);)/.test(words ?? attributes)) return `a bare & in: ${whole.slice(0, 60)}`;
    if (words !== undefined) continue;
    const names = [...attributes.matchAll(/([\w:-]+)="/g)].map((match) => match[1]);
    if (new Set(names).size !== names.length) return `an attribute twice in: ${whole.slice(0, 60)}`;
    if (closing) {
      if (open.pop() !== name) return `</${name}> closes nothing`;
    } else if (!selfClosing) {
      open.push(name);
    }
  }
  return open.length > 0 ? `<${open.at(-1)}> is not closed` : null;
}
