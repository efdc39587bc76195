import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Instant } from '../../../../kernel/time/dates.ts';
import { mayWrite } from '../../access.ts';
import { isBeforeMinute } from '../../is-before-minute.ts';
import { byPhoneMessages } from '../by-phone-messages.ts';
import { visitMessages } from '../messages.ts';
import { toldBy } from '../schema.ts';
import type { InStream, Visit } from '../visit.ts';

/**
 * That a suspicion of crime against a person was noted or heard of, so that nothing is demanded under penalty of that person on those
 * facts. A demand that was made before is a record, and goes to the investigation leader.
 */
const StopDemands = z.strictObject({
  act: ActEnvelope,
  toldBy: z.enum(toldBy),
  against: text(200),
  facts: text(500),
  demandMadeAt: Instant.nullable(),
});
type StopDemands = z.infer<typeof StopDemands>;

const Facts = z.strictObject({ toldBy: z.enum(toldBy), demandMadeAt: Instant.nullable() });
type Facts = z.infer<typeof Facts>;

export const stopDemands: ActDef<'inspection.stop-demands', Facts, 'against' | 'about'> = defineAct({
  type: 'inspection.stop-demands',
  stream: 'visit',
  words: ['against', 'about'],
  nature: 'record',
  facts: Facts,
  icon: 'hand-palm',
  byPhone: byPhoneMessages.stopDemands,
  sentence: () => ({ message: visitMessages.demandsStopped }),
  retainRule: 'inspection',
});

export const demandsStopped = (
  { act, toldBy: by, demandMadeAt, against, facts }: StopDemands,
  { id, at }: InStream,
): ActDraft =>
  stopDemands.draft({
    at,
    id: act.id,
    stream: id,
    facts: { toldBy: by, demandMadeAt },
    words: { against, about: facts },
  });

/** From here on nothing is demanded under penalty of the suspect, on those facts. Who that is is sealed. */
export const toStopDemands: Doing<StopDemands, Here<Visit>> = {
  act: stopDemands,
  input: StopDemands,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ act, demandMadeAt }, { state }) => {
    if (demandMadeAt === null) return null;
    if (demandMadeAt > act.happenedFrom) return wrongAt('demandMadeAt', visitMessages.demandAfter);
    return isBeforeMinute(demandMadeAt, state.begunAt) ? wrongAt('demandMadeAt', visitMessages.demandBefore) : null;
  },
  acts: (input, visit) => [demandsStopped(input, visit)],
};
