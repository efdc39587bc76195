import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import type { KnownNumbers } from '../known-numbers.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import { personalNumber } from '../personal-number.ts';
import { Firm } from '../schema.ts';
import type { Workplace } from '../workplace.ts';

/** A correction states only the fields that it changes, and why. */
export const CorrectWorkplace = z.strictObject({ act: ActEnvelope, firm: Firm.partial(), reason: text(500) });
export type CorrectWorkplace = z.infer<typeof CorrectWorkplace>;

const Facts = z.strictObject({ changed: Firm.partial() });
type Facts = z.infer<typeof Facts>;

export const correctWorkplace: ActDef<'workplace.correct', Facts, 'reason'> = defineAct({
  type: 'workplace.correct',
  stream: 'workplace',
  nature: 'record',
  facts: Facts,
  words: ['reason'],
  icon: 'pencil-line',
  sentence: () => ({ message: workplaceMessages.corrected }),
  changed: ({ changed }) => Object.keys(changed),
  retainRule: 'workplace',
});

export const toCorrect: Doing<CorrectWorkplace, Here<Workplace>, Here<Workplace> & KnownNumbers> = {
  act: correctWorkplace,
  input: CorrectWorkplace,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  refuses: ({ firm }, { state, rules }) =>
    Object.keys(firm).length === 0
      ? wrongAt('firm.name', workplaceMessages.nothingChanged)
      : personalNumber(rules, { ...state.firm, ...firm }, 'firm.'),
  acts: ({ act, firm, reason }, { id, at }) => [
    correctWorkplace.draft({ at, id: act.id, stream: id, facts: { changed: firm }, words: { reason } }),
  ],
};
