import type { ActDraft } from '../../../kernel/act.ts';
import { houseOfKey } from '../../../kernel/device-act.ts';
import { type Between, checkGround, saidWithIt, send, wrongAt } from '../../disclosures/public.ts';
import { conversationLetter } from '../letters.ts';
import { inspectionMessages } from '../messages.ts';
import type { ConversationSnapshot, Converse } from '../visit-schema.ts';
import { visitMessages } from './messages.ts';
import type { InVisit } from './record.ts';
import { mayBeHeld, type TalkText } from './talk-languages.ts';
import { conversed } from './told.ts';

/** The ground on which the answers cross: the worker has said yes to exactly this unit. */
export const workerSaidYes = 'se.osl-10-1-consent';

export type Conversing = InVisit & {
  /** To which unit the answers go; null when none go. */
  readonly between: (Between & { readonly house: number }) | null;
  /** Whether nobody here is in production: only then is a text held that no named speaker has signed. */
  readonly inTraining: boolean;
  /** The text that was read, by its language; nothing where there is none. */
  readonly talk: TalkText | undefined;
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

/** What the coordinator is sent: a box that nobody here can open. */
export function conversationOf(input: Converse, visit: string): ConversationSnapshot | null {
  if (!input.toCoordinator) return null;
  const { language, to, box, sealed } = input.toCoordinator;
  return { language, about: visit, to, box, sealed };
}

/**
 * A private conversation was offered, held or declined: that is all that the file of the inspection keeps, since the
 * employer may read in it. What the worker said is in none of these acts; it goes into the letter alone.
 */
export function converse(
  input: Converse,
  { id, at, between, inTraining, talk, letter, sendAct, crossing }: Conversing,
): ActDraft[] {
  const { toCoordinator } = input;
  if (toCoordinator && !mayBeHeld(talk, inTraining))
    throw wrongAt('toCoordinator.language', visitMessages.talkNotSigned);
  const kept = conversed(input, { id, at });
  if (!toCoordinator || !between) return [kept];
  if (between.recipient.kind !== 'coordination')
    throw wrongAt('toCoordinator.unit', inspectionMessages.onlyCoordination);
  if (houseOfKey(toCoordinator.to) !== between.house) throw wrongAt('toCoordinator.to', inspectionMessages.otherBox);
  checkGround(
    { ground: workerSaidYes, weighing: null, facts: ['answers'] },
    { ...between, consented: () => saidWithIt(true) },
  );
  return [
    kept,
    send({
      at,
      id: sendAct,
      crossing,
      letter,
      because: input.act.id,
      kind: conversationLetter.kind,
      about: { kind: 'visit', id },
      to: between.recipient,
      ground: workerSaidYes,
      purpose: 'conversation',
      weighing: null,
      chosen: ['answers', 'safe-time', 'reach'],
      snapshot: null,
    }),
  ];
}
