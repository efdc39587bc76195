import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import { byPhoneMessages } from '../by-phone-messages.ts';
import { visitMessages } from '../messages.ts';
import { retractWithinMinutes } from '../retract-within.ts';
import type { InStream, Visit } from '../visit.ts';

const RetractInput = z.strictObject({ act: ActEnvelope, observation: Uuid });
type RetractInput = z.infer<typeof RetractInput>;

const Facts = z.strictObject({ observation: Uuid });
type Facts = z.infer<typeof Facts>;

const within = { minutes: retractWithinMinutes };

export const retractNote: ActDef<'inspection.take-back', Facts, never> = defineAct({
  type: 'inspection.take-back',
  stream: 'visit',
  nature: 'record',
  facts: Facts,
  icon: 'arrow-u-up-left',
  byPhone: byPhoneMessages.retract,
  sentence: () => ({ message: visitMessages.retraction, values: within }),
  retainRule: 'inspection',
});

export const retraction = ({ act, observation }: RetractInput, { id, at }: InStream): ActDraft =>
  retractNote.draft({ at, id: act.id, stream: id, facts: { observation }, basedOn: [observation] });

/**
 * Retracts what the officer noted a moment ago by mistake, by the clock on which they noted it: their own note, without a picture or
 * recording, that is not sorted. It stays in the log, and counts for nothing. Later, another answer corrects it.
 */
export const toRetract: Doing<RetractInput, Here<Visit>, Here<Visit> & { readonly actor: string }> = {
  act: retractNote,
  input: RetractInput,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ act, observation }, { state, actor }) => {
    const note = state.observations.find((one) => one.act === observation && one.by === actor);
    if (!note) return new Problem('conflict', visitMessages.nothingToRetract);
    const isLate = Math.abs(Date.parse(act.happenedFrom) - Date.parse(note.at)) > retractWithinMinutes * 60_000;
    const isFirm = note.sortedAs !== null || state.media.some((one) => one.observation === observation);
    return isLate || isFirm ? new Problem('conflict', visitMessages.noteStays, within) : null;
  },
  acts: (input, visit) => [retraction(input, visit)],
};
