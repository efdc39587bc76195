import type { AnyCall } from '../../platform/http/call.ts';
import type { LetterIds } from './letters.ts';

/** New ids for a letter and the acts by which it goes. */
export const letterIdsOf = (call: AnyCall): LetterIds => ({
  letter: call.newOpaqueId(),
  sendAct: call.newId(),
  crossing: call.newId(),
});
