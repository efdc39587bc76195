import type { Act, TaskDraft } from '../../kernel/act.ts';
import { answerAct, sendAct, withdrawAct } from './acts.ts';
import type { AnswerFacts, SendFacts } from './schema.ts';

/** A crossing as its sender may know it. */
export type CrossingState = SendFacts & {
  readonly sentAt: string;
  readonly receivedAt: string | null;
  readonly acknowledgedAt: string | null;
  /** Set once the yes that it rests on was taken back. */
  readonly withdrawal: {
    readonly at: string;
    /** The letter that tells of it; null where the crossing was stopped before it arrived. */
    readonly letter: string | null;
    readonly receivedAt: string | null;
    readonly acknowledgedAt: string | null;
  } | null;
};

/**
 * Days within which a unit that was written to should have said who takes it. A promise that agencies give each other in
 * this system, not a rule of law: short, because what is passed on is somebody who may be in need.
 */
const daysToAnswer = 3;

/** When a letter that arrived at this moment should have been taken by somebody. */
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
    withdrawal: withdrawn ? { at: withdrawn.at, letter: withdrawn.letter, ...answersTo(withdrawn.letter, acts) } : null,
  };
}

/** When a letter arrived, and when somebody said that they have seen it: the first time that each was told. */
function answersTo(letter: string | null, acts: readonly Act[]): Pick<CrossingState, 'receivedAt' | 'acknowledgedAt'> {
  const first = (event: AnswerFacts['event']): string | null =>
    acts
      .filter(answerAct.is)
      .filter(({ facts }) => facts.answers === letter && facts.event === event)
      .map(({ facts }) => facts.at)
      .sort()[0] ?? null;
  const acknowledgedAt = first('acknowledged');
  return { receivedAt: first('received') ?? acknowledgedAt, acknowledgedAt };
}

/**
 * What the sender's unit waits for: an acknowledgement, until it comes; then that somebody over there has taken it, without a
 * name. After a reply it waits for nothing, and nothing once the yes that it rests on was taken back.
 */
export function crossingTasks(stream: string, crossing: CrossingState): readonly TaskDraft[] {
  if (crossing.isReply) return [];
  return [
    {
      id: stream,
      kind: crossing.acknowledgedAt === null ? 'disclosure.waiting' : 'disclosure.answered',
      aboutKind: crossing.aboutKind,
      about: crossing.about,
      dueAt: crossing.acknowledgedAt === null ? answerDue(crossing.sentAt) : null,
      owner: null,
      open: crossing.acknowledgedAt === null && crossing.withdrawal === null,
      answeredAt: crossing.acknowledgedAt,
      waits: true,
      facts: {
        unitSv: crossing.to.unit.sv,
        unitEn: crossing.to.unit.en,
        arrived: crossing.receivedAt ? 1 : 0,
      },
    },
  ];
}
