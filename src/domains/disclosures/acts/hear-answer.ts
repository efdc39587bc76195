import { z } from 'zod';
import type { ActDraft } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import type { Delivery } from '../delivery.ts';
import { disclosureMessages } from '../messages.ts';
import { type AnswerLetter, answerEvents } from '../schema.ts';

/** What happened to our letter, and when. No name, no case, no reason. */
const Facts = z.strictObject({ letter: Uuid, answers: Uuid, event: z.enum(answerEvents), at: Instant });
type Facts = z.infer<typeof Facts>;

const heard = {
  received: disclosureMessages.answeredReceived,
  acknowledged: disclosureMessages.answeredAcknowledged,
  declined: disclosureMessages.answeredDeclined,
  lapsed: disclosureMessages.answeredLapsed,
  closed: disclosureMessages.answeredClosed,
} as const;

/** The act by which an answer arrives. */
export const hearAnswer: ActDef<'disclosure.answer', Facts, never> = defineAct({
  type: 'disclosure.answer',
  stream: 'disclosure',
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ event }) => ({ message: heard[event] }),
  // That it arrived, a machine says; that it was taken on, a person.
  announces: ({ event }) => (event === 'received' ? null : { event: 'matter.answered', matter: null }),
  retainRule: 'disclosure',
});

/** What happened to a letter of ours, recorded in the stream of its crossing. */
export const hear = ({ at, letter, stream }: Delivery, { answers, event, at: when }: AnswerLetter): ActDraft =>
  hearAnswer.draft({ at, id: letter, stream, facts: { letter, answers, event, at: when } });
