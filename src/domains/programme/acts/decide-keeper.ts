import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { programmeMessages } from '../messages.ts';
import { inProgramme, type Programme } from '../programme.ts';
import { Code } from '../schema.ts';

const DecideKeeper = z.strictObject({ act: ActEnvelope, row: Code, keeper: text(160) });
type DecideKeeper = z.infer<typeof DecideKeeper>;

const Facts = DecideKeeper.pick({ row: true });
type Facts = z.infer<typeof Facts>;

export const decideKeeper: ActDef<'programme.decide', Facts, 'keeper'> = defineAct({
  type: 'programme.decide',
  stream: 'programme',
  words: ['keeper'],
  nature: 'decision',
  facts: Facts,
  icon: 'hand-palm',
  sentence: () => ({ message: programmeMessages.keeperDecided }),
  retainRule: 'programme',
});

/** Decided means that a named person has signed. A promise is not a decision. */
export const toDecideKeeper: Doing<DecideKeeper, Here<Programme>> = {
  act: decideKeeper,
  input: DecideKeeper,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ row: id }, { state }) => {
    const row = state.remains.find((one) => one.id === id);
    if (!row) return new Problem('conflict', programmeMessages.rowUnknown);
    return row.state === 'decided' || row.state === 'nothing-to-pay'
      ? new Problem('conflict', programmeMessages.rowIsDecided)
      : null;
  },
  acts: ({ act, row, keeper }, here) => [
    decideKeeper.draft({ ...inProgramme(here, act), facts: { row }, words: { keeper } }),
  ],
};
