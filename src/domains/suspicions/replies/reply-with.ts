import type { ActDraft } from '../../../kernel/act.ts';
import type { Here } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { type Between, groundProblem, send } from '../../disclosures/public.ts';
import { groundMessages, standingGround } from '../../knowledge/public.ts';
import type { Suspicion } from '../suspicion.ts';
import { replyLetter } from './letters.ts';
import type { ReplySnapshot } from './schema.ts';

/** A hand-over that is answered: to the unit that sent it, with the ids of the message. They come from outside. */
export type Replying = Here<Suspicion> &
  Between & { readonly letter: string; readonly sendAct: string; readonly crossing: string };

/** What a reply without an outcome says of the person: nothing. It is about the unit that replies, or asks. */
const chosen = ['reply'];

/** Why nothing can be said back. It reveals nothing of a person, so it rests on the country's ground for that. */
export function replyGroundProblem(replying: Replying): Problem | null {
  const ground = standingGround('no-answer', replying.at.country);
  if (ground === null) return new Problem('conflict', groundMessages.notEntered);
  return groundProblem({ ground, weighing: null, facts: chosen }, replying);
}

/** The act of sending a reply. `yes`: the act by which the person consented to it, where it says what became of them. */
export function replyWith(
  { id, at, state, recipient, letter, sendAct, crossing }: Replying,
  because: string,
  said: Omit<ReplySnapshot, 'answers'>,
  yes: string | null = null,
): readonly ActDraft[] {
  const ground = standingGround(yes === null ? 'no-answer' : 'consent', at.country);
  if (ground === null) return [];
  const snapshot: ReplySnapshot = { answers: state.letter, ...said };
  return [
    send({
      at,
      id: sendAct,
      crossing,
      letter,
      because,
      kind: replyLetter.kind,
      about: { kind: 'suspicion', id },
      to: recipient,
      ground,
      purpose: 'suspicion-reply',
      weighing: null,
      chosen: yes === null ? chosen : ['outcome'],
      snapshot,
      consent: yes,
      isReply: true,
    }),
  ];
}
