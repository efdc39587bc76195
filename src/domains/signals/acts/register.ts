import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { count } from '../../../kernel/count.ts';
import { zoneIn } from '../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { dayIn } from '../../../kernel/time/dates.ts';
import { settingOf } from '../../knowledge/public.ts';
import { mayRegister } from '../access.ts';
import { signalMessages } from '../messages.ts';
import { Narrative, SignalFacts } from '../schema.ts';

export const RegisterSignal = z.strictObject({
  act: ActEnvelope,
  signal: Uuid,
  facts: SignalFacts,
  narrative: Narrative,
  /** The act that opened the tip of which the signal is made. */
  fromTip: Uuid.optional(),
});
export type RegisterSignal = z.infer<typeof RegisterSignal>;

const Facts = SignalFacts.extend({ reference: z.string() }).strict();
type Facts = z.infer<typeof Facts>;

export const registerSignal: ActDef<'signal.register', Facts, 'narrative'> = defineAct({
  type: 'signal.register',
  milestone: true,
  stream: 'signal',
  nature: 'record',
  facts: Facts,
  words: ['narrative'],
  icon: 'note-pencil',
  sentence: () => ({ message: signalMessages.registered }),
  retainRule: 'signal',
});

type NewSignal = InFile & { readonly id: string; readonly reference: string };

/**
 * Registers a signal in the officer's own file. It happened, so no state can refuse it. It is counted as a matter, on the day on which
 * it was seen when that is known to the day.
 */
export const toRegister: Doing<RegisterSignal, InFile, NewSignal> = {
  act: registerSignal,
  input: RegisterSignal,
  roles: ['officer'],
  may: mayRegister,
  acts: ({ act, facts, narrative, fromTip }, { id, at, reference }) => {
    const { sector, workplace } = facts;
    const isKnownToTheDay = !['month', 'year'].includes(act.precision);
    return [
      registerSignal.draft({
        at,
        id: act.id,
        stream: id,
        facts: { reference, ...facts },
        words: { narrative },
        counts: [
          count({
            stage: 'signal',
            unit: 'matter',
            file: id,
            on: isKnownToTheDay ? dayIn(new Date(act.happenedFrom), zoneIn(at.country)) : null,
            ...settingOf(at.country, { sector, municipality: workplace.municipality }),
          }),
        ],
        basedOn: fromTip ? [fromTip] : [],
      }),
    ];
  },
};
