import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayCode } from '../../access.ts';
import { Coding } from '../coding.ts';
import { reviewMessages as text } from '../messages.ts';
import type { Review } from '../review.ts';
import { endingProblem } from './review.ts';

export const ResolveFile = z.strictObject({ act: ActEnvelope, coding: Coding });
export type ResolveFile = z.infer<typeof ResolveFile>;

const Facts = z.strictObject({ coding: Coding });
type Facts = z.infer<typeof Facts>;

export const resolveFile: ActDef<'study.resolve', Facts, never> = defineAct({
  type: 'study.resolve',
  stream: 'study-review',
  nature: 'decision',
  assessment: true,
  facts: Facts,
  icon: 'check-circle',
  sentence: () => ({ message: text.resolvedIt }),
  retainRule: 'study',
});

/** Where two readers differ, a third decision settles it. It rests on both readings, and both are kept. */
export const toResolve: Doing<ResolveFile, Here<Review>> = {
  act: resolveFile,
  input: ResolveFile,
  roles: ['analyst'],
  may: mayCode,
  possible: ({ state }) => (state.status === 'differ' ? null : new Problem('conflict', text.nothingToResolve)),
  refuses: ({ coding }) => endingProblem(coding),
  acts: ({ act, coding }, { at, id, state }) => [
    resolveFile.draft({
      at,
      id: act.id,
      stream: id,
      facts: { coding },
      basedOn: state.readings.map((reading) => reading.act),
    }),
  ],
};
