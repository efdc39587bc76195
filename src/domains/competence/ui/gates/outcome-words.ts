import type { Message } from '../../../../kernel/message.ts';
import type { reviewOutcomes } from '../../gates/facts.ts';
import * as texts from './gate-messages.ts';

export const outcomeWords: Readonly<Record<(typeof reviewOutcomes)[number], Message>> = {
  right: texts.outcomeRight,
  talked: texts.outcomeTalked,
  wrong: texts.outcomeWrong,
};
