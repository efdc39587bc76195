import type { PaperDocument } from './paper-document.ts';

/** What no text of a file can hold, or what shows nothing: control characters but the line break and the tab, and half characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unwritable = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu;

/** Orders that turn the writing direction of all that follows: a name must not turn the words around it. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

const longest = 40;
const longWord = new RegExp(`[^\\s\\u200b]{${longest}}(?=[^\\s\\u200b])`, 'gu');

/** The same data with every text of it changed. What is no text stays; pictures (`svg`, `png`) are no text. */
function inTexts<Of>(of: Of, change: (text: string) => string): Of {
  if (typeof of === 'string') return change(of) as Of;
  if (Array.isArray(of)) return of.map((one: unknown) => inTexts(one, change)) as Of;
  if (of === null || typeof of !== 'object') return of;
  const changed = Object.entries(of).map(([name, value]) => [
    name,
    name === 'svg' || name === 'png' ? value : inTexts(value, change),
  ]);
  return Object.fromEntries(changed) as Of;
}

/** Without what would damage the file or turn the words around it. */
export const withoutControls = (document: PaperDocument): PaperDocument =>
  inTexts(document, (text) => text.replace(unwritable, '').replace(turning, ''));

/** A word longer than a line may be broken after each forty characters, so that nothing runs out of the paper. */
export const breakable = (document: PaperDocument): PaperDocument =>
  inTexts(document, (text) => (text.length > longest ? text.replace(longWord, '$&\u200b') : text));
