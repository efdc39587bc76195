import { Problem } from '../../../kernel/problem.ts';

/** The id of the sentence with which a rule refuses, and the field it names; `done` when it does not refuse. */
export function refusal(rule: () => unknown): { readonly text: string; readonly at: string | undefined } {
  try {
    rule();
  } catch (problem) {
    if (problem instanceof Problem) return { text: problem.text.id, at: problem.fields[0]?.path };
    throw problem;
  }
  return { text: 'done', at: undefined };
}
