import { type BoardLaw, elementsOf } from './board-law.ts';
import type { Board } from './elements-board.ts';

/**
 * Questions worth asking next, each with what an answer could be about, in the concepts that the laws of all countries share
 * (`knowledge/concepts.yaml`). Texts: ui/elements/question-messages.ts.
 */
export const questions = [
  { id: 'debt-before', concepts: ['link.caused', 'mental.purpose'] },
  { id: 'stay-without', concepts: ['link.caused'] },
  { id: 'promised-and-got', concepts: ['means.deception'] },
  { id: 'where-else', concepts: ['means.dependence', 'means.difficult-situation'] },
  { id: 'what-if-no', concepts: ['work.forced'] },
  { id: 'who-counted-hours', concepts: ['work.unreasonable', 'work.hours-long'] },
  { id: 'who-met', concepts: ['act.harbours', 'act.receives'] },
] as const satisfies readonly { id: string; concepts: readonly string[] }[];

export type QuestionId = (typeof questions)[number]['id'];
export type NextQuestion = { readonly id: QuestionId; readonly touches: readonly string[] };

/**
 * The question about most of the weak elements: called weak by a person, counted as weakest, or supported by nothing but the
 * person's own account. None when nothing is weak, and none that has been left aside or already asked.
 */
export function nextQuestion(board: Board, leftAside: readonly string[], law: BoardLaw): NextQuestion | null {
  const weak = new Set(
    board.offences.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) =>
        rows
          .filter((row) => row.weakest || row.weak || (row.state === 'supported' && row.independent === 0))
          .map(({ element }) => element),
      ),
    ),
  );
  // Of the last offence in the order of the law first: it must hold by itself.
  const known = law.offences.toReversed().flatMap((offence) => elementsOf({ ...law, offences: [offence] }));
  const offered = questions
    .filter(({ id }) => !leftAside.includes(id))
    .map(({ id, concepts }) => ({
      id,
      touches: known
        .filter((element) => weak.has(element.id) && concepts.some((one) => element.concepts.includes(one)))
        .map((element) => element.id),
    }))
    .filter(({ touches }) => touches.length > 0);
  return offered.reduce<NextQuestion | null>(
    (best, question) => (best === null || question.touches.length > best.touches.length ? question : best),
    null,
  );
}
