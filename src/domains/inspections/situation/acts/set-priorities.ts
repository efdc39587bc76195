import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { Day } from '../../../../kernel/time/dates.ts';
import { sectors } from '../../../knowledge/public.ts';
import { mayWrite } from '../../access.ts';
import { situationMessages } from '../messages.ts';
import { Priority, SituationFacts, sourceOf, whyOf } from '../schema.ts';

/** An industry that a unit prioritises in a period: what speaks for it and where that was read. The texts are sealed. */
const SaidPriority = Priority.extend({ why: text(500), source: text(300) });

const SetPriorities = z.strictObject({
  act: ActEnvelope,
  /** The picture that this begins. The next one is another; both are kept. */
  picture: Uuid,
  from: Day,
  until: Day,
  priorities: z
    .array(SaidPriority)
    .min(1)
    .max(sectors.length)
    .refine((all) => new Set(all.map(({ sector }) => sector)).size === all.length),
});
type SetPriorities = z.infer<typeof SetPriorities>;

export const setPriorities: ActDef<'situation.set-priorities', SituationFacts, string> = defineAct({
  type: 'situation.set-priorities',
  stream: 'situation',
  words: null,
  nature: 'record',
  // What is prioritised is what an officer thinks, not what happened.
  assessment: true,
  facts: SituationFacts,
  icon: 'chart-bar',
  sentence: ({ priorities, from, until }) => ({
    message: situationMessages.prioritiesSet,
    values: { count: priorities.length, from, until },
  }),
  retainRule: 'inspection',
});

/** Says which industries a unit prioritises in a period, each with what speaks for it and its source. */
export const toSetPriorities: Doing<SetPriorities, InFile> = {
  act: setPriorities,
  input: SetPriorities,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ from, until }) => (until < from ? wrongAt('until', situationMessages.untilBeforeFrom) : null),
  acts: ({ act, picture, from, until, priorities }, { at }) => [
    setPriorities.draft({
      at,
      id: act.id,
      stream: picture,
      facts: { from, until, priorities: priorities.map(({ sector, restsOn }) => ({ sector, restsOn })) },
      words: Object.fromEntries(
        priorities.flatMap(({ why, source }, place) => [
          [whyOf(place), why],
          [sourceOf(place), source],
        ]),
      ),
    }),
  ],
};
