import { z } from 'zod';
import type { ActDraft } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { Calendar } from '../../../../kernel/time/calendar.ts';
import type { Instant } from '../../../../kernel/time/dates.ts';
import type { Suspicion } from '../../suspicion.ts';
import { replyMessages } from '../messages.ts';
import type { Term } from '../schema.ts';
import { lapsesAt } from '../term.ts';

/** `letter`: the message by which it was handed over, whose sender hears that it lapsed. */
const Facts = z.strictObject({ letter: Uuid });
type Facts = z.infer<typeof Facts>;

export const lapseSuspicion: ActDef<'suspicion.lapse', Facts, never> = defineAct({
  type: 'suspicion.lapse',
  stream: 'suspicion',
  nature: 'record',
  facts: Facts,
  icon: 'hourglass',
  sentence: () => ({ message: replyMessages.lapsed }),
  retainRule: 'suspicion',
});

/** The act by which the clock says that no one has answered in the unit's term, and when that was; null where it has not passed. */
export function lapse(
  { id, at, state }: Here<Suspicion>,
  given: { readonly now: Date; readonly term: Term; readonly calendar: Calendar; readonly newId: () => string },
): { readonly at: Instant; readonly draft: ActDraft } | null {
  const due = lapsesAt(state, given.term, given.calendar);
  if (due === null || state.exchange.lapsedAt !== null || Date.parse(due) > given.now.getTime()) return null;
  const facts = { letter: state.letter };
  return { at: due, draft: lapseSuspicion.draft({ at, id: given.newId(), stream: id, facts, basedOn: state.heads }) };
}
