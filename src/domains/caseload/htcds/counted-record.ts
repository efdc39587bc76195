import type { Exit } from '../codes/exits.ts';
import { stageIndex } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import { placeOf } from '../file/caseload.ts';
import type { HtcdsRecord } from './record.ts';

/** Why a record is left out of the chains, and counted apart. */
export type LeftOut = 'no-consent' | 'other-exploitation';

export type Event = { readonly place: number; readonly day: number; readonly exit: Exit | null };

/** Labour exploitation as the study counts it: begging is in the Swedish offence (brottsbalken 4:1 b). */
const labour: readonly HtcdsRecord['forms'][number][] = ['ForcedLabour', 'ChildLabour', 'Servitude', 'ForcedBegging'];

export function leftOut({ consent, forms }: HtcdsRecord): LeftOut | null {
  if (consent === false) return 'no-consent';
  return forms.length > 0 && !forms.some((form) => labour.includes(form)) ? 'other-exploitation' : null;
}

/** What the state of the case says of how the path ended; null where it says nothing that the study could count. */
export function endingOf({ status, caseStatus, hasPlan }: HtcdsRecord): Exit | null {
  if (status === 'NotAVictimOfTrafficking') return 'unfounded';
  if (hasPlan) return null; // support was reached, and the standard does not say whether it was completed
  if (caseStatus === 'Closed') return 'not-told';
  return caseStatus === 'ClosedReferred' ? 'referred-on' : null;
}

const protection = (stage: string): number => placeOf('protection', stageIndex('protection', stage));

/** The rows of the study that one record becomes: who was seen, was identified, has support, and how it ended. */
export function eventsOf(record: HtcdsRecord): readonly Event[] {
  const identified = record.status === 'ActualVictimOfTrafficking';
  const reached = (place: number, day: number): Event => ({ place, day, exit: null });
  const events = [reached(placeOf(null, 0), record.incoming)];
  if (identified) events.push(reached(protection('identified'), unknownDay));
  if (record.hasPlan) events.push(reached(protection('support'), unknownDay));
  const exit = endingOf(record);
  if (exit !== null) {
    const day = exit === 'referred-on' ? record.outgoing : unknownDay;
    events.push({ place: protection(identified ? 'identified' : 'suspicion'), day, exit });
  }
  return events;
}
