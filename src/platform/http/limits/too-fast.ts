import { Problem } from '../../../kernel/problem.ts';
import { httpMessages } from '../messages.ts';
import type { PaceAnswer } from './pace.ts';

/** One account asks for more than a person can: nothing is done, and the answer says in how many seconds it will be. */
export class TooFast extends Problem {
  readonly wait: number;
  readonly isFirst: boolean;
  constructor(refused: PaceAnswer) {
    super('too-many', httpMessages.tooFast, { seconds: refused.wait });
    this.wait = refused.wait;
    this.isFirst = refused.isFirst;
  }
}
