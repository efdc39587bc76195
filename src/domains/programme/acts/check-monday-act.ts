import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import { text } from '../../../kernel/text/text.ts';
import { mayWrite } from '../access.ts';
import { programmeMessages } from '../messages.ts';
import { answersAfter, CheckAnswer, CheckCount } from '../schema.ts';
import { inVisit, isAnswered, seatIn, type Visit } from '../visit.ts';

const CheckMondayAct = z.strictObject({
  act: ActEnvelope,
  seat: Uuid,
  after: z.union([z.literal(3), z.literal(6)]),
  answer: CheckAnswer,
  /** Counted in what was done, not remembered; null where no one counted. */
  count: CheckCount.nullable(),
  note: text(300).nullable(),
});
export type CheckMondayAct = z.infer<typeof CheckMondayAct>;

const Facts = CheckMondayAct.omit({ act: true, note: true });
type Facts = z.infer<typeof Facts>;

export const checkMondayAct: ActDef<'visit.check', Facts, 'note'> = defineAct({
  type: 'visit.check',
  stream: 'study-visit',
  words: ['note'],
  nature: 'record',
  facts: Facts,
  icon: 'check-circle',
  sentence: ({ after }) => ({ message: programmeMessages.mondayActChecked, values: { after } }),
  retainRule: 'programme',
});

/** What became of a Monday act after three or six months. *No answer* can be followed by one; an answer is final. */
export const toCheckMondayAct: Doing<CheckMondayAct, Here<Visit>, Here<Visit> & { readonly today: string }> = {
  act: checkMondayAct,
  input: CheckMondayAct,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: ({ seat: id, after, answer, count }, { state, today }) => {
    const seat = seatIn(state, id);
    if (!seat) return wrongAt('seat', programmeMessages.noSuchSeat);
    if (seat.mondayAct === null) return new Problem('conflict', programmeMessages.nothingDecided);
    if (!answersAfter[after].includes(answer)) return wrongAt('answer', programmeMessages.notThisAnswer);
    const check = seat.checks.find((one) => one.after === after);
    if (!check || today < check.on) return wrongAt('after', programmeMessages.askedLater);
    if (isAnswered(check)) return new Problem('conflict', programmeMessages.alreadyChecked);
    return count && count.done > count.of ? wrongAt('count.done', programmeMessages.moreThanAll) : null;
  },
  acts: ({ act, note, ...facts }, { today: _, ...here }) => {
    const mondayAct = seatIn(here.state, facts.seat)?.mondayAct;
    return [
      checkMondayAct.draft({
        ...inVisit(here, act),
        facts,
        words: { note },
        basedOn: mondayAct ? [mondayAct] : [],
      }),
    ];
  },
};
