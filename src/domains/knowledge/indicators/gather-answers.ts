import { compare } from '../../../kernel/compare.ts';
import type { Answer, Answers } from './answer.ts';

/** One answer, about an indicator or a sign, by one source: a reader, a note, a document. */
export type SourceAnswer = { readonly about: string; readonly source: string; readonly answer: Answer };

/** One source that answered both yes and no about the same thing. It must be asked again; no rule guesses which holds. */
export type Contradiction = { readonly about: string; readonly source: string };

/** What several answers come to. A no is certain only when no source that was asked says anything else. */
const together = (answers: readonly Answer[]): Answer =>
  (['yes', 'unknown', 'no'] as const).find((answer) => answers.includes(answer)) ?? 'not-asked';

/**
 * The answers of all sources, one for each thing that was asked about. Two sources may differ: what one of them found is kept, and the
 * screen shows both. One source that says yes and no at once is a contradiction, and counts as neither.
 */
export function gatherAnswers(given: readonly SourceAnswer[]): {
  readonly answers: Answers;
  readonly contradictions: readonly Contradiction[];
} {
  const bySource = new Map<string, Map<string, Answer[]>>();
  for (const { about, source, answer } of given) {
    const sources = bySource.get(about) ?? new Map<string, Answer[]>();
    bySource.set(about, sources);
    sources.set(source, [...(sources.get(source) ?? []), answer]);
  }
  const answers: Record<string, Answer> = {};
  const contradictions: Contradiction[] = [];
  for (const [about, sources] of bySource) {
    const ofEach: Answer[] = [];
    for (const [source, said] of sources) {
      const contradicts = said.includes('yes') && said.includes('no');
      if (contradicts) contradictions.push({ about, source });
      ofEach.push(contradicts ? 'unknown' : together(said));
    }
    answers[about] = together(ofEach);
  }
  return {
    answers,
    contradictions: contradictions.sort((one, other) =>
      compare(`${one.about} ${one.source}`, `${other.about} ${other.source}`),
    ),
  };
}
