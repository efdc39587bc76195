/*
 * Those who write the files of knowledge note beside a source how they came by it: [S12] is the twelfth of a list of their own, [S] seen,
 * [D] derived, [M] from memory. The notes help authors who correct a file, and mean nothing to a reader of a screen.
 */

const note = /\s*\[(?:S\d*[a-z]?|D|T)\]/g;
const fromMemory = /\s*\[M\]/g;

/** The source of an entry as it is shown: without the notes of its authors, and with words where a note said that it has not been read. */
export function sourceText(noted: string): string {
  const isFromMemory = /\[M\]/.test(noted) && !/from memory/i.test(noted);
  const told = noted
    .replace(note, '')
    .replace(fromMemory, '')
    .replace(/\s+([,;:.])/g, '$1')
    .replace(/[\s,;:]+$/, '')
    .trim();
  if (!isFromMemory) return told || 'from memory';
  return told ? `${told}; from memory` : 'from memory';
}
