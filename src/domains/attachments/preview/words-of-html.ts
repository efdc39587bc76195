import { mostLetters } from './office/office-part.ts';
import { withoutEntities } from './xml-tokens.ts';

/** After these a new line begins. */
const blocks = /^\/?(p|div|br|tr|li|h[1-6]|table|ul|ol|blockquote|pre|hr|section|article|header|footer)\b/i;
/** What is in them is no text. */
const silent = ['script', 'style', 'title', 'template', 'noscript', 'svg'].map((name) => ({
  name,
  begins: new RegExp(`^${name}\\b`, 'i'),
}));

/** More than this is not read: a person who needs the rest downloads it. */
const mostRead = 2 * mostLetters;

/** What a page of HTML says, without all that makes it a page. It is read once from its beginning, and nothing of it is made into a page. */
export function wordsOfHtml(html: string): string {
  const lower = html.toLowerCase();
  let words = '';
  for (let at = 0; at < html.length && words.length <= mostRead; ) {
    const open = html.indexOf('<', at);
    words += html.slice(at, open === -1 ? undefined : open).replaceAll(/\s+/g, ' ');
    if (open === -1) break;
    const isComment = html.startsWith('<!--', open);
    const end = html.indexOf(isComment ? '-->' : '>', open);
    if (end === -1) break;
    const tag = html.slice(open + 1, Math.min(end, open + 20));
    at = end + (isComment ? 3 : 1);
    if (blocks.test(tag)) words += '\n';
    const shut = silent.find(({ begins }) => begins.test(tag));
    if (!shut || isComment || html[end - 1] === '/') continue;
    const close = lower.indexOf(`</${shut.name}`, at);
    at = close === -1 ? html.length : close;
  }
  // Line by line: a pattern of blanks around an end of line goes back over a run of blanks at each of them.
  const lines = withoutEntities(words.replaceAll('&nbsp;', ' ')).split('\n');
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
