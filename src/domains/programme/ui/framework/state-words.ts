import type { Message } from '../../../../kernel/message.ts';
import type { GoalShown } from '../../programme-schema.ts';
import * as words from '../programme-messages.ts';

/** What can be said of a result, in a word. */
export const stateWords: Readonly<Record<GoalShown['state'], Message>> = {
  done: words.stateDone,
  near: words.stateNear,
  partly: words.statePartly,
  caution: words.stateCaution,
  'too-early': words.stateTooEarly,
  'not-known': words.stateNotKnown,
};
