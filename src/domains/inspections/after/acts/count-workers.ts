import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayWrite } from '../../access.ts';
import type { AfterVisit } from '../after.ts';
import { atMost } from '../limit-messages.ts';
import { afterMessages } from '../messages.ts';
import { contradictionsIn } from '../numbers.ts';
import { InterpreterUsed, Numbers } from '../schema.ts';

/** All numbers at once: what is said later takes the place of what was said before. */
const CountWorkers = z.strictObject({ act: ActEnvelope, numbers: Numbers, interpreter: InterpreterUsed });
type CountWorkers = z.infer<typeof CountWorkers>;

const Facts = z.strictObject({ numbers: Numbers, interpreter: InterpreterUsed });
type Facts = z.infer<typeof Facts>;

export const countWorkers: ActDef<'visit.count-workers', Facts, never> = defineAct({
  type: 'visit.count-workers',
  stream: 'visit-after',
  nature: 'record',
  facts: Facts,
  icon: 'users',
  sentence: ({ numbers }) => {
    const all = Object.values(numbers);
    const open = all.filter((one) => one === null).length;
    return { message: afterMessages.counted, values: { said: all.length - open, open } };
  },
  retainRule: 'inspection',
});

/**
 * The numbers as an officer says them, all at once; saying them again corrects what was said before. Numbers that contradict each other are
 * refused, each at its own place: one of them is wrong, and only the officer knows which.
 */
export const toCountWorkers: Doing<CountWorkers, InFile, AfterVisit> = {
  act: countWorkers,
  input: CountWorkers,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ numbers }) => {
    const wrong = contradictionsIn(numbers);
    if (wrong.length === 0) return null;
    const fields = wrong.map(({ key, whole, most }) => ({
      path: `numbers.${key}`,
      message: atMost(whole),
      values: { most },
    }));
    return new Problem('invalid', afterMessages.contradiction, {}, fields);
  },
  acts: ({ act, numbers, interpreter }, { id, at, state }) => [
    countWorkers.draft({
      at,
      id: act.id,
      stream: id,
      facts: { numbers, interpreter },
      corrects: state.said?.act ?? null,
    }),
  ],
};
