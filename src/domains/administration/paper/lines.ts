/** The lines of a text that has some, each a paragraph of its own on paper. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What stands around two places that are filled in on the page itself. */
export const lineMarks = (text: string): string[] => text.split('\u0001');
