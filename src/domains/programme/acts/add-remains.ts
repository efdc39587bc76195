import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { line } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWrite } from '../access.ts';
import { frameworkMessages } from '../framework-messages.ts';
import { programmeMessages } from '../messages.ts';
import { inProgramme, type Programme } from '../programme.ts';

const AddRemains = z.strictObject({
  act: ActEnvelope,
  row: Uuid,
  what: line(120),
  due: Day.nullable(),
  otherwise: line(200),
});
type AddRemains = z.infer<typeof AddRemains>;

const Facts = AddRemains.pick({ row: true, due: true });
type Facts = z.infer<typeof Facts>;

export const addRemains: ActDef<'programme.remains', Facts, 'what' | 'otherwise'> = defineAct({
  type: 'programme.remains',
  stream: 'programme',
  words: ['what', 'otherwise'],
  nature: 'record',
  facts: Facts,
  icon: 'hourglass-medium',
  sentence: () => ({ message: frameworkMessages.remainsAdded }),
  retainRule: 'programme',
});

const most = 40;

/** Something that should remain when the money ends: what happens if no one keeps it is said before anyone is asked to. */
export const toAddRemains: Doing<AddRemains, Here<Programme>> = {
  act: addRemains,
  input: AddRemains,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ row }, { state: { remains } }) => {
    const before = remains.find(({ id }) => id === row);
    if (before?.state === 'decided') return new Problem('conflict', programmeMessages.rowIsDecided);
    return !before && remains.length >= most ? new Problem('conflict', frameworkMessages.tooManyRows) : null;
  },
  acts: ({ act, what, otherwise, ...facts }, here) => [
    addRemains.draft({ ...inProgramme(here, act), facts, words: { what, otherwise } }),
  ],
};
