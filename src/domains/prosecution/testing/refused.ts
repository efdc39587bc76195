import type { ActDraft } from '../../../kernel/act.ts';
import { type Doing, decide } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';

const now = new Date('2026-11-24T08:00:00.000Z');

/** The acts by which something is done. */
export const done = <Input, Of, Loaded extends Of>(
  doing: Doing<Input, Of, Loaded>,
  input: Input,
  of: Loaded,
): readonly ActDraft[] => decide(doing, input, of, now);

/** The id of the sentence with which something is refused, and the field it names; `done` when it is not refused. */
export function refusal<Input, Of, Loaded extends Of>(
  doing: Doing<Input, Of, Loaded>,
  input: Input,
  of: Loaded,
): { readonly text: string; readonly at: string | undefined } {
  try {
    done(doing, input, of);
  } catch (problem) {
    if (problem instanceof Problem) return { text: problem.text.id, at: problem.fields[0]?.path };
    throw problem;
  }
  return { text: 'done', at: undefined };
}
