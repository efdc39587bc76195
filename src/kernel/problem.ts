import type { Message, MessageValues } from './message.ts';

/** How a problem is answered over HTTP. A problem is never a fault: those are ours and are shown with a number to quote. */
export type ProblemKind = 'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'gone' | 'too-many';

/** One thing that is wrong with one field of what was sent. `path` names the field as in the form: `workplace.name`. */
export type FieldProblem = { readonly path: string; readonly message: Message; readonly values?: MessageValues };

/** Something the user can understand and act on. The message says what happened and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly kind: ProblemKind,
    readonly text: Message,
    readonly values: MessageValues = {},
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(text.id);
  }
}

/** What is wrong with one field of what was sent, and nothing else. */
export const wrongAt = (path: string, message: Message): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);
