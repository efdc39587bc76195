import type { Act, TaskDraft } from '../../kernel/act.ts';
import type { AnswerFacts, SendFacts } from './schema.ts';

/** A crossing as its sender may know it. */
export type CrossingState = SendFacts & {
  readonly sentAt: string;
  readonly receivedAt: string | null;
  readonly acknowledgedAt: string | null;
};

/** How long a sender waits before the matter stands in My work as unanswered. A rule of this system, not of law. */
export const daysToAnswer = 7;

/** What became of one letter: sent, received, acknowledged. Answers may arrive in any order and more than once. */
export function foldCrossing(acts: readonly Act[]): CrossingState {
  const sent = acts.find((act) => act.type === 'disclosure.send');
  if (!sent) throw new Error('A crossing has no act of sending.');
  const facts = sent.facts as SendFacts;
  const first = (event: AnswerFacts['event']): string | null =>
    acts
      .filter((act) => act.type === 'disclosure.answer')
      .map((act) => act.facts as AnswerFacts)
      .filter((answer) => answer.answers === facts.letter && answer.event === event)
      .map((answer) => answer.at)
      .sort()[0] ?? null;
  const acknowledgedAt = first('acknowledged');
  return { ...facts, sentAt: sent.recordedAt, receivedAt: first('received') ?? acknowledgedAt, acknowledgedAt };
}

/** What the sender's unit waits for: an acknowledgement, until it comes. */
export function crossingTasks(stream: string, crossing: CrossingState): readonly TaskDraft[] {
  return [
    {
      id: stream,
      kind: 'disclosure.waiting',
      aboutKind: crossing.aboutKind,
      about: crossing.about,
      dueAt: new Date(Date.parse(crossing.sentAt) + daysToAnswer * 86_400_000).toISOString(),
      owner: null,
      open: crossing.acknowledgedAt === null,
      facts: {
        unitSv: crossing.to.unit.sv,
        unitEn: crossing.to.unit.en,
        arrived: crossing.receivedAt ? 1 : 0,
      },
    },
  ];
}
