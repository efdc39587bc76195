import type { Act } from '../../kernel/act.ts';
import { hearAnswer } from './acts/hear-answer.ts';
import { type SendFacts, sendAct } from './acts/send.ts';
import type { AnswerLetter } from './schema.ts';
import { withdrawAct } from './withdrawal/acts/withdraw.ts';

/** A crossing as its sender may know it. */
export type CrossingState = SendFacts & {
  readonly sentAt: string;
  readonly receivedAt: string | null;
  readonly acknowledgedAt: string | null;
  /** When a person there declined it; when it lapsed because no one answered; when it was finished there, which says nothing of how. */
  readonly declinedAt: string | null;
  readonly lapsedAt: string | null;
  readonly closedAt: string | null;
  /** Set once the consent that it rests on was withdrawn. */
  readonly withdrawal: {
    readonly at: string;
    /** The letter that notifies of it; null where the crossing was stopped before it arrived. */
    readonly letter: string | null;
    readonly receivedAt: string | null;
    readonly acknowledgedAt: string | null;
  } | null;
};

/**
 * Days within which a unit that was written to should have said who takes it. A promise that agencies give each other in this system, not a
 * rule of law: short, because what is passed on concerns a person who may be in need.
 */
const daysToAnswer = 3;

/** When a letter that arrived at this moment should have been taken. */
export const answerDue = (receivedAt: string): string =>
  new Date(Date.parse(receivedAt) + daysToAnswer * 86_400_000).toISOString();

/** What became of one letter, and of the one that may follow it. Answers may arrive in any order and more than once. */
export function foldCrossing(acts: readonly Act[]): CrossingState {
  const sent = acts.find(sendAct.is);
  if (!sent) throw new Error('A crossing has no act of sending.');
  const withdrawn = acts.find(withdrawAct.is)?.facts;
  return {
    ...sent.facts,
    sentAt: sent.recordedAt,
    ...answersTo(sent.facts.letter, acts),
    declinedAt: firstOf('declined', sent.facts.letter, acts),
    lapsedAt: firstOf('lapsed', sent.facts.letter, acts),
    closedAt: firstOf('closed', sent.facts.letter, acts),
    withdrawal: withdrawn ? { at: withdrawn.at, letter: withdrawn.letter, ...answersTo(withdrawn.letter, acts) } : null,
  };
}

/** When a letter arrived, and when it was confirmed as seen: the first time that each was answered. */
function answersTo(letter: string | null, acts: readonly Act[]): Pick<CrossingState, 'receivedAt' | 'acknowledgedAt'> {
  const acknowledgedAt = firstOf('acknowledged', letter, acts);
  return { receivedAt: firstOf('received', letter, acts) ?? acknowledgedAt, acknowledgedAt };
}

/** When a letter was first answered in this way; null: it was not. */
const firstOf = (event: AnswerLetter['event'], letter: string | null, acts: readonly Act[]): string | null =>
  acts
    .filter(hearAnswer.is)
    .filter(({ facts }) => facts.answers === letter && facts.event === event)
    .map(({ facts }) => facts.at)
    .sort()[0] ?? null;
