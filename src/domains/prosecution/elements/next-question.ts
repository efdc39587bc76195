import type { ElementId } from './elements.ts';
import type { Board } from './elements-board.ts';

/** Questions worth asking next, each with the elements that an answer could change. Texts: ui/elements/question-messages.ts. */
export const questions = [
  { id: 'debt-before', touches: ['SE.BRB.4.1b.LINK.1', 'SE.BRB.4.1a.MENS.2'] },
  { id: 'stay-without', touches: ['SE.BRB.4.1b.LINK.1', 'SE.BRB.4.1a.LINK.1'] },
  { id: 'promised-and-got', touches: ['SE.BRB.4.1a.MEANS.2', 'SE.BRB.4.1b.MEANS.2'] },
  { id: 'where-else', touches: ['SE.BRB.4.1a.MEANS.3', 'SE.BRB.4.1b.MEANS.3', 'SE.BRB.4.1b.MEANS.5'] },
  { id: 'what-if-no', touches: ['SE.BRB.4.1b.FORM.1', 'SE.BRB.4.1a.PURP.1'] },
  { id: 'who-counted-hours', touches: ['SE.BRB.4.1b.FORM.2'] },
  { id: 'who-met', touches: ['SE.BRB.4.1a.ACT.4', 'SE.BRB.4.1a.ACT.5'] },
] as const satisfies readonly { id: string; touches: readonly ElementId[] }[];

export type QuestionId = (typeof questions)[number]['id'];
export type NextQuestion = { readonly id: QuestionId; readonly touches: readonly ElementId[] };

/**
 * The question about most of the weak elements: called weak by a person, counted as weakest, or supported by nothing but the
 * person's own account. None when nothing is weak, and none that has been left aside or already asked.
 */
export function nextQuestion(board: Board, leftAside: readonly string[]): NextQuestion | null {
  const weak = new Set(
    board.offences.flatMap(({ groups }) =>
      groups.flatMap(({ rows }) =>
        rows
          .filter((row) => row.weakest || row.weak || (row.state === 'supported' && row.independent === 0))
          .map(({ element }) => element),
      ),
    ),
  );
  const offered = questions
    .filter(({ id }) => !leftAside.includes(id))
    .map(({ id, touches }) => ({ id, touches: touches.filter((element) => weak.has(element)) }))
    .filter(({ touches }) => touches.length > 0);
  return offered.reduce<NextQuestion | null>(
    (best, question) => (best === null || question.touches.length > best.touches.length ? question : best),
    null,
  );
}
