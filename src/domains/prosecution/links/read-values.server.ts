import type { Located } from './graph.ts';
import type { UnreadableValues } from './link-fault.ts';

/** Far more than any entity or statement; a longer one is a mistake or an attack. */
export const longestValue = 4_000_000;
export const largestFile = 268_435_456;

/**
 * The values of a file: one a line (JSON Lines), or one array of them over any number of lines, each with the line on which it begins.
 * Nothing of a file is read when a part of it cannot be.
 */
export function readValues(bytes: Uint8Array): readonly Located<unknown>[] | UnreadableValues {
  if (bytes.length > largestFile) return { code: 'too-large', line: 1 };
  const text = textOf(bytes);
  if (typeof text !== 'string') return text;
  const values: Located<unknown>[] = [];
  let [at, line] = [0, 1];
  const skip = (): void => {
    for (; at < text.length && /[\s]/.test(text[at] ?? ''); at++) if (text[at] === '\n') line++;
  };
  skip();
  if (at === text.length) return { code: 'empty', line: 1 };
  const isArray = text[at] === '[';
  if (isArray) at++;
  for (;;) {
    skip();
    if (at === text.length) return isArray ? { code: 'not-json', line } : values;
    if (isArray && text[at] === ']' && values.length === 0) break;
    const end = endOf(text, at);
    if (end - at > longestValue) return { code: 'too-long', line };
    const value = parsed(text.slice(at, end));
    if (value === undefined) return { code: 'not-json', line };
    values.push({ line, value });
    for (; at < end; at++) if (text[at] === '\n') line++;
    if (!isArray) continue;
    skip();
    if (text[at] === ']') break;
    if (text[at] !== ',') return { code: 'not-json', line };
    at++;
  }
  at++;
  skip();
  return at < text.length ? { code: 'not-json', line } : values;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // JSON has no undefined, so this is no value of a file
  }
}

/** The end of the object that begins here; of anything else, the end of its line. */
function endOf(text: string, from: number): number {
  const lineEnd = text.indexOf('\n', from);
  if (text[from] !== '{') return lineEnd === -1 ? text.length : lineEnd;
  let [depth, quoted] = [0, false];
  for (let at = from; at < text.length; at++) {
    if (at - from > longestValue) return at;
    const one = text[at];
    if (quoted) {
      if (one === '\\') at++;
      else if (one === '"') quoted = false;
    } else if (one === '"') quoted = true;
    else if (one === '{' || one === '[') depth++;
    else if ((one === '}' || one === ']') && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The text of a file in UTF-8, or the line on which it stops being that. */
function textOf(bytes: Uint8Array): string | UnreadableValues {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = decoder.decode(bytes);
    return text.includes('\0') ? { code: 'encoding', line: lineOf(text, text.indexOf('\0')) } : text;
  } catch {
    let line = 1;
    for (let from = 0; from < bytes.length; line++) {
      const end = bytes.indexOf(10, from);
      const to = end === -1 ? bytes.length : end;
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, to));
      } catch {
        break;
      }
      from = to + 1;
    }
    return { code: 'encoding', line };
  }
}

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;
