import type { Block } from './paper-document.ts';

type Table = Extract<Block, { kind: 'table' }>;

/**
 * What part of the width each column of a table is given, as weights: by the longest text in it, within bounds, since long
 * texts are broken into lines and numbers are not.
 */
export const columnWeights = ({ columns, rows }: Pick<Table, 'columns' | 'rows'>): number[] =>
  columns.map(({ name, isNumber }, place) => {
    const longestWord = Math.min(8, Math.max(...name.split(/\s/).map((word) => word.length)));
    const longest = Math.max(longestWord, ...rows.map((row) => row[place]?.length ?? 0));
    return Math.min(Math.max(longest, 5), isNumber ? 16 : 24);
  });
