/** A line of a scenario that holds what is real. The word itself is not repeated: the answer can be shown to others. */
export type RealWord = { readonly line: number; readonly code: 'case-word' | 'looks-real' };

/** Without accents, so that Åström is found in astrom. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
const split = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
/** Small and capital letters and ways of joining words make no difference. */
const wordsOf = (text: string): readonly string[] => split(text).map((word) => word.toLowerCase());

/** Shorter words are in every text. Of these only a first name such as Eva is looked for, as it is written. */
const shortestAlone = 4;
const isShortName = (word: string): boolean => word.length < shortestAlone && /^\p{Lu}\p{Ll}+$/u.test(word);
/** From this length on a line is found however it is joined or divided; a number from four digits. */
const shortestJoined = 6;

/** A mail address, a telephone or organisation number, a day: an exercise has its own clock and needs none of them. */
const looksReal = [
  /[\p{L}\p{N}._+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}/u,
  /(?:\d[\s-]?){7,}/u,
  /\b(?:19|20)\d\d[-./]\d\d?[-./]\d\d?\b/u,
  /\b\d\d?[-./]\d\d?[-./](?:19|20)\d\d\b/u,
];
/** When an exercise begins is a day of an invented world. */
const isClock = (line: string): boolean => /^clock:/.test(line);

/**
 * The lines of a scenario's text, comments too, that hold a name, firm, address, file name or reference of the case, given
 * one a line, or something that looks like a real number, address or day.
 */
export function findCaseWords(scenario: string, ofCase: readonly string[]): readonly RealWord[] {
  const alone = new Set(ofCase.flatMap(wordsOf).filter((word) => word.length >= shortestAlone));
  const shortNames = new Set(ofCase.flatMap(split).filter(isShortName));
  const joined = ofCase
    .map((line) => wordsOf(line).join(''))
    .filter((line) => line.length >= (/^\d+$/.test(line) ? shortestAlone : shortestJoined));
  const lines = scenario.split(/\r\n|\n|\r/);
  return lines.flatMap((text, at): RealWord[] => {
    const words = split(text);
    const run = wordsOf(text).join('');
    const withNext = run + wordsOf(lines[at + 1] ?? '').join('');
    const isOfCase =
      words.some((word) => alone.has(word.toLowerCase()) || shortNames.has(word)) ||
      joined.some((line) => {
        const from = withNext.indexOf(line);
        return from >= 0 && from < run.length;
      });
    if (isOfCase) return [{ line: at + 1, code: 'case-word' }];
    return !isClock(text) && looksReal.some((shape) => shape.test(text)) ? [{ line: at + 1, code: 'looks-real' }] : [];
  });
}
