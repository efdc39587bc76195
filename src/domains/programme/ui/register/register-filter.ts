import type { PracticeRow, RecommendationRow } from '../../register/register-schema.ts';

type RegisterFilter = {
  readonly obstacle: string;
  readonly words: string;
  /** Of recommendations: its state, or `not-taken`. Of practices: its country. */
  readonly kind: string;
};
export const everything: RegisterFilter = { obstacle: '', words: '', kind: '' };

const holds = (text: string, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => text.toLowerCase().includes(word));

/** Recommendations of a state that answer an obstacle and hold every word. */
export const recommendationsIn = (
  rows: readonly RecommendationRow[],
  { obstacle, words, kind }: RegisterFilter,
): readonly RecommendationRow[] =>
  rows.filter(
    (row) =>
      (kind === '' || (row.state ?? 'not-taken') === kind) &&
      (obstacle === '' || row.obstacles.includes(obstacle)) &&
      holds([row.code, row.text, row.evidence, row.who, row.owner, row.source.name].join(' '), words),
  );

/** Practices of a country that answer an obstacle and hold every word. */
export const practicesIn = (
  rows: readonly PracticeRow[],
  { obstacle, words, kind }: RegisterFilter,
): readonly PracticeRow[] =>
  rows.filter(
    (row) =>
      (kind === '' || row.country === kind) &&
      (obstacle === '' || row.obstacles.includes(obstacle)) &&
      holds([row.what, row.where, row.evidence, row.conditions, row.source.name].join(' '), words),
  );
