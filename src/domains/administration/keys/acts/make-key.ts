import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { zoneIn } from '../../../../kernel/country.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { line, text } from '../../../../kernel/text/text.ts';
import { Day, dayIn, endOfDay, Instant } from '../../../../kernel/time/dates.ts';
import { mayAdminister } from '../../access.ts';
import { KeyVerb, lastDayWithin } from '../api-key.ts';
import { keyMessages as texts } from '../messages.ts';

const Said = { name: line(60), purpose: text(200), verbs: z.array(KeyVerb).min(1).max(12), lastDay: Day };
const MakeKey = z.strictObject({ act: ActEnvelope, key: Uuid, ...Said });
type MakeKey = z.infer<typeof MakeKey>;

const Facts = z.strictObject({ key: Uuid, ...Said, until: Instant });
type Facts = z.infer<typeof Facts>;

export const makeKey: ActDef<'api-key.make', Facts, never> = defineAct({
  type: 'api-key.make',
  proof: 'administration',
  stream: 'api-key',
  nature: 'decision',
  facts: Facts,
  icon: 'key',
  sentence: () => ({ message: texts.made }),
  retainRule: 'account',
});

/** A system of the agency may do what a closed list says, until a day. Its name and use are for people, and hold no one's details. */
export const toMakeKey: Doing<MakeKey, InFile, InFile & { readonly id: Uuid }> = {
  act: makeKey,
  input: MakeKey,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: ({ lastDay, verbs }, { at }, now) =>
    lastDayWithin(lastDay, dayIn(now, zoneIn(at.country))) ??
    (new Set(verbs).size < verbs.length ? wrongAt('verbs', texts.verbTwice) : null),
  acts: ({ act, key, ...said }, { at, id }) => [
    makeKey.draft({ at, id: act.id, stream: id, facts: { key, ...said, until: endOfDay(said.lastDay) } }),
  ],
};
