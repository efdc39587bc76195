import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { mayWrite } from '../access.ts';
import { programmeMessages } from '../messages.ts';
import { lawAnswers, Obstacle, SeatAgency, VisitPlan, visitCountries } from '../schema.ts';
import { whatIsMissing } from '../what-is-missing.ts';

const CreateVisit = VisitPlan.extend({ act: ActEnvelope, visit: Uuid }).strict();
export type CreateVisit = z.infer<typeof CreateVisit>;

/** Names, reasons and all other written text are stored in the words of the act. */
const Facts = z.strictObject({
  reference: z.string(),
  obstacle: Obstacle,
  country: z.enum(visitCountries),
  from: Day,
  to: Day,
  monday: Day,
  law: z.array(z.strictObject({ answer: z.enum(lawAnswers), note: z.boolean() })).min(1),
  seats: z.array(z.strictObject({ id: Uuid, agency: SeatAgency, taken: z.boolean() })).min(4),
});
export type CreateFacts = z.infer<typeof Facts>;

export const createVisit: ActDef<'visit.create', CreateFacts, string> = defineAct({
  type: 'visit.create',
  stream: 'study-visit',
  words: null,
  nature: 'decision',
  facts: Facts,
  icon: 'airplane-takeoff',
  sentence: () => ({ message: programmeMessages.visitCreated }),
  retainRule: 'programme',
});

function wordsOf(plan: VisitPlan): Record<string, string> {
  const words: Record<string, string> = { title: plan.title, place: plan.place };
  for (const name of ['practice', 'supports', 'doesNotShow', 'sources'] as const) words[name] = plan[name] ?? '';
  for (const [at, { there, here, note }] of plan.law.entries()) {
    words[`law.${at}.there`] = there;
    words[`law.${at}.here`] = here;
    if (note !== null) words[`law.${at}.note`] = note;
  }
  for (const { id, says } of plan.seats) words[`seat.${id}`] = says ?? '';
  return words;
}

/** The act of making a study visit. It begins with everything that it will be asked for later, or not at all. */
export const toCreateVisit: Doing<CreateVisit, InFile, InFile & { readonly id: string; readonly reference: string }> = {
  act: createVisit,
  input: CreateVisit,
  roles: ['programme-lead'],
  may: mayWrite,
  refuses: (input) => {
    const wrong = whatIsMissing(input);
    return wrong.length > 0 ? new Problem('invalid', programmeMessages.visitIncomplete, {}, wrong) : null;
  },
  acts: ({ act, visit: _, ...plan }, { id, at, reference }) => {
    const { obstacle, country, from, to, monday, law, seats } = plan;
    if (obstacle === null) return [];
    return [
      createVisit.draft({
        at,
        id: act.id,
        stream: id,
        facts: {
          reference,
          ...{ obstacle, country, from, to, monday },
          law: law.map(({ answer, note }) => ({ answer, note: note !== null })),
          seats: seats.map((seat) => ({ id: seat.id, agency: seat.agency, taken: seat.taken })),
        },
        words: wordsOf(plan),
      }),
    ];
  },
};
