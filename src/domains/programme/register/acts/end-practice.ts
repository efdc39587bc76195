import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { text } from '../../../../kernel/text/text.ts';
import { mayWrite } from '../../access.ts';
import { registerMessages } from '../messages.ts';
import { inPractice, type Practice, whileRecommended } from '../practice.ts';

const EndPractice = z.strictObject({ act: ActEnvelope, why: text(500) });
type EndPractice = z.infer<typeof EndPractice>;

const Facts = z.strictObject({});
type Facts = z.infer<typeof Facts>;

export const endPractice: ActDef<'practice.end', Facts, 'why'> = defineAct({
  type: 'practice.end',
  stream: 'practice',
  words: ['why'],
  nature: 'decision',
  facts: Facts,
  icon: 'archive',
  sentence: () => ({ message: registerMessages.practiceEnded }),
  retainRule: 'programme',
});

/** A practice is no longer recommended: it was given up there, or turned out not to work. It stays readable, with why. */
export const toEndPractice: Doing<EndPractice, Here<Practice>> = {
  act: endPractice,
  input: EndPractice,
  roles: ['programme-lead'],
  may: mayWrite,
  possible: whileRecommended,
  acts: ({ act, why }, here) => [endPractice.draft({ ...inPractice(here, act), facts: {}, words: { why } })],
};
