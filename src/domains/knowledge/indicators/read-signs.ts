import type { Answer, Answers } from './answer.ts';
import { type Contradiction, gatherAnswers, type SourceAnswer } from './gather-answers.ts';
import type { Observation } from './indicator.ts';

/** A sign as it was noted: so, in whatever way it came to be known, or asked about and not so. Silence is no sign. */
export type NotedSign = { readonly code: string; readonly so: boolean };

/** What one source noted: one reader, or one note of a visit. */
export type NotedBy = { readonly source: string; readonly signs: readonly NotedSign[] };

/** A sign in the words of its domain: seen, said or read; or asked about and not so, however that is spelled there. */
type Marked = { readonly code: string; readonly known: readonly string[] | string };

export const notedBy = (source: string, signs: readonly Marked[]): NotedBy => ({
  source,
  signs: signs.map(({ code, known }) => ({ code, so: Array.isArray(known) })),
});

export type SignsRead = {
  /** The answer about each indicator. */
  readonly answers: Answers;
  /** The signs on which the yes of an indicator rests. */
  readonly restsOn: Readonly<Record<string, readonly string[]>>;
  /** What is known of each sign itself. */
  readonly signs: Answers;
  readonly contradictions: readonly Contradiction[];
};

/** Which signs about a person point to each indicator. What describes the employer points to no person. */
export function signsFor(observations: readonly Observation[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, indicators, ofEmployer } of observations)
    if (!ofEmployer) for (const indicator of indicators) found.set(indicator, [...(found.get(indicator) ?? []), id]);
  return found;
}

/** One sign that is so makes a yes. A no takes them all: one that was not asked about could still have shown it. */
export const answerFrom = (signs: readonly Answer[]): Answer => {
  if (signs.includes('yes')) return 'yes';
  if (signs.includes('unknown')) return 'unknown';
  return signs.length > 0 && signs.every((sign) => sign === 'no') ? 'no' : 'not-asked';
};

/** The answers about the indicators that the signs of all sources give. */
export function readSigns(observations: readonly Observation[], noted: readonly NotedBy[]): SignsRead {
  const given = noted.flatMap(({ source, signs }) =>
    signs.map(({ code, so }): SourceAnswer => ({ about: code, source, answer: so ? 'yes' : 'no' })),
  );
  const { answers: signs, contradictions } = gatherAnswers(given);
  const answers: Record<string, Answer> = {};
  const restsOn: Record<string, readonly string[]> = {};
  for (const [indicator, codes] of signsFor(observations)) {
    answers[indicator] = answerFrom(codes.map((code) => signs[code] ?? 'not-asked'));
    restsOn[indicator] = codes.filter((code) => signs[code] === 'yes');
  }
  return { answers, restsOn, signs, contradictions };
}
