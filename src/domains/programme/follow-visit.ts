import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { checkAct, mondayAct, seatAct } from './acts.ts';
import { isAnswered, type Visit, type VisitSeat } from './fold-visit.ts';
import { programmeMessages } from './messages.ts';
import {
  answersAfter,
  type ChangeSeat,
  type CheckFacts,
  type CheckMondayAct,
  type DecideMondayAct,
  type MondayFacts,
  type SeatFacts,
} from './schema.ts';

type Following = { readonly id: string; readonly at: RealmKey; readonly visit: Visit };

const wrong = (path: string, message: (typeof programmeMessages)[keyof typeof programmeMessages]): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

function seatIn(visit: Visit, id: string): VisitSeat {
  const seat = visit.seats.find((one) => one.id === id);
  if (!seat) throw wrong('seat', programmeMessages.noSuchSeat);
  return seat;
}

const inVisit = (input: { act: { id: string } }, { id, at, visit }: Following) =>
  ({ at, id: input.act.id, stream: id, basedOn: [visit.created] }) as const;

/** Somebody else takes a seat, or it falls empty with a reason. Once its Monday act is decided, it belongs to whoever decided it. */
export function changeSeat(input: ChangeSeat, of: Following): ActDraft[] {
  if (seatIn(of.visit, input.seat).mondayAct !== null) throw new Problem('conflict', programmeMessages.seatHasDecided);
  const facts: SeatFacts = { seat: input.seat, taken: input.taken };
  return [seatAct.draft({ ...inVisit(input, of), facts, words: { says: input.says } })];
}

/** One Monday act for each who went: one, so that it can be asked about. */
export function decideMondayAct(input: DecideMondayAct, of: Following): ActDraft[] {
  const seat = seatIn(of.visit, input.seat);
  if (!seat.taken) throw wrong('seat', programmeMessages.seatIsEmpty);
  if (seat.mondayAct !== null) throw new Problem('conflict', programmeMessages.oneMondayAct);
  const facts: MondayFacts = { seat: seat.id };
  return [mondayAct.draft({ ...inVisit(input, of), facts, words: { says: input.says } })];
}

/** What became of a Monday act after three or six months. *No answer* can be followed by one; an answer stands. */
export function checkMondayAct(input: CheckMondayAct, of: Following & { readonly today: string }): ActDraft[] {
  const seat = seatIn(of.visit, input.seat);
  if (seat.mondayAct === null) throw new Problem('conflict', programmeMessages.nothingDecided);
  if (!answersAfter[input.after].includes(input.answer)) throw wrong('answer', programmeMessages.notThisAnswer);
  const check = seat.checks.find(({ after }) => after === input.after);
  if (!check || of.today < check.on) throw wrong('after', programmeMessages.askedLater);
  if (isAnswered(check)) throw new Problem('conflict', programmeMessages.alreadyChecked);
  if (input.count && input.count.done > input.count.of) throw wrong('count.done', programmeMessages.moreThanAll);
  const facts: CheckFacts = { seat: seat.id, after: input.after, answer: input.answer, count: input.count };
  return [
    checkAct.draft({
      ...inVisit(input, of),
      facts,
      words: { note: input.note },
      basedOn: [seat.mondayAct],
    }),
  ];
}
