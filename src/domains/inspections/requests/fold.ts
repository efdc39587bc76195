import type { Act, TaskDraft } from '../../../kernel/act.ts';
import { type ReceiveFacts, receiveAct, type Sender } from '../../disclosures/public.ts';
import type { AskFacts } from '../act-facts.ts';
import { answerAct, askAct } from '../acts.ts';
import { AnswerSnapshot, RequestSnapshot, type Share } from '../request-schema.ts';

/** A question for an agency's share: as it lies with the unit that asked, or with the one that was asked. */
export type Request = {
  readonly side: 'asks' | 'is-asked';
  readonly letter: string;
  readonly reference: string | null;
  /** Only where it was asked. */
  readonly inspection: string | null;
  readonly other: Sender;
  readonly shares: readonly Share[];
  readonly answerBy: string;
  readonly ground: string;
  /** What the agency that is asked was told besides; its question lies sealed. */
  readonly about: Pick<RequestSnapshot, 'fromUnit' | 'purpose' | 'workplace' | 'sector'> | null;
  readonly at: string;
  readonly answer: {
    readonly given: boolean;
    readonly at: string;
    readonly act: string;
  } | null;
};

/** What a reply says besides its words. */
const AnswerTold = AnswerSnapshot.omit({ answer: true });

export function foldRequest(acts: readonly Act[]): Request {
  const asked = acts.find(askAct.is);
  const arrived = acts.find(receiveAct.is);
  if (asked)
    return { ...asking(asked), answer: arrived ? answerOf(arrived, AnswerTold.parse(arrived.facts.snapshot)) : null };
  if (!arrived) throw new Error('A question was neither asked nor received.');
  const answered = acts.find(answerAct.is);
  return { ...beingAsked(arrived), answer: answered ? answerOf(answered, answered.facts) : null };
}

type Question = Omit<Request, 'answer'>;

function asking(act: Act<string, AskFacts>): Question {
  const { letter, inspection, to, shares, answerBy, ground } = act.facts;
  const here = { side: 'asks', reference: null, about: null, at: act.recordedAt } as const;
  return { ...here, letter, inspection, other: to, shares, answerBy, ground };
}

function beingAsked(act: Act<string, ReceiveFacts>): Question {
  const { letter, reference, from, ground, snapshot } = act.facts;
  const { shares, answerBy, ...about } = RequestSnapshot.omit({ question: true }).parse(snapshot);
  const here = { side: 'is-asked', inspection: null, at: act.recordedAt } as const;
  return { ...here, letter, reference, other: from, shares, answerBy, ground, about };
}

const answerOf = ({ id, recordedAt }: Act, { given }: { readonly given: boolean }): Request['answer'] => ({
  given,
  at: recordedAt,
  act: id,
});

/** Until the end of the day that was named, where Sweden's day ends an hour or two before midnight in Greenwich. */
const dueOn = (day: string): string => `${day}T15:00:00.000Z`;

/** Whoever is asked owes an answer by the day that was named. That an answer may be a no is part of it. */
export function requestTasks(stream: string, request: Request): readonly TaskDraft[] {
  if (request.side === 'asks' || request.answer !== null) return [];
  return [
    {
      id: stream,
      kind: 'inspection.answer',
      aboutKind: 'information-request',
      about: stream,
      dueAt: dueOn(request.answerBy),
      owner: null,
      open: true,
      answeredAt: null,
      waits: false,
      facts: {
        unitSv: request.other.unit.sv,
        unitEn: request.other.unit.en,
        municipality: request.about?.workplace.municipality ?? '',
      },
    },
  ];
}
