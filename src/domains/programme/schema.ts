import { z } from 'zod';
import { ActEnvelope, Receipt } from '../../kernel/act.ts';
import { Day } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';

const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);
const Obstacle = z.string().regex(/^OB-[A-G]\d{2}$/);

/** The four agencies that a study visit has seats for. A seat can be empty; it cannot be left out. */
export const seatAgencies = ['police', 'work-environment', 'migration', 'social-services'] as const;
export const SeatAgency = z.enum(seatAgencies);
export type SeatAgency = z.infer<typeof SeatAgency>;

/** Whether something of another country's practice can be done here. */
export const lawAnswers = ['needs-law', 'not-known', 'yes', 'partly'] as const;
export const visitCountries = ['DE', 'DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'PL', 'BE', 'NL'] as const;

export const checkMonths = [3, 6] as const;
export const checkAnswers = [
  'done',
  'too-early',
  'not-started',
  'lasts',
  'fell-back',
  'no-effect',
  'no-answer',
] as const;
export const CheckAnswer = z.enum(checkAnswers);
export type CheckAnswer = z.infer<typeof CheckAnswer>;

/** Which answers there are after three months, and which after six. */
export const answersAfter: Readonly<Record<3 | 6, readonly CheckAnswer[]>> = {
  3: ['done', 'too-early', 'not-started', 'no-answer'],
  6: ['lasts', 'fell-back', 'no-effect', 'no-answer'],
};

/* What comes in. What a visit cannot be made without may be missing here: the rule says it with a sentence for each. */

const Seat = z.strictObject({
  id: Uuid,
  agency: SeatAgency,
  taken: z.boolean(),
  /** Who sits there, or why nobody does. */
  says: text(200).nullable(),
});
const LawRow = z.strictObject({
  there: text(300),
  here: text(300),
  answer: z.enum(lawAnswers),
  note: text(120).nullable(),
});

export const CreateVisit = z.strictObject({
  act: ActEnvelope,
  visit: Uuid,
  title: text(200),
  obstacle: Obstacle.nullable(),
  country: z.enum(visitCountries),
  place: text(80),
  from: Day,
  to: Day,
  /** The Monday on which everybody who went has decided one act. */
  monday: Day,
  practice: text(800).nullable(),
  supports: text(500).nullable(),
  doesNotShow: text(500).nullable(),
  sources: text(500).nullable(),
  law: z.array(LawRow).max(12),
  seats: z.array(Seat).max(16),
});
export type CreateVisit = z.infer<typeof CreateVisit>;

export const ChangeSeat = z.strictObject({ act: ActEnvelope, seat: Uuid, taken: z.boolean(), says: text(200) });
export type ChangeSeat = z.infer<typeof ChangeSeat>;

export const DecideMondayAct = z.strictObject({ act: ActEnvelope, seat: Uuid, says: text(300) });
export type DecideMondayAct = z.infer<typeof DecideMondayAct>;

const Count = z.strictObject({ done: z.int().min(0).max(100_000), of: z.int().min(0).max(100_000) });

export const CheckMondayAct = z.strictObject({
  act: ActEnvelope,
  seat: Uuid,
  after: z.union([z.literal(3), z.literal(6)]),
  answer: CheckAnswer,
  /** Counted in what was done, not remembered; null where nobody counted. */
  count: Count.nullable(),
  note: text(300).nullable(),
});
export type CheckMondayAct = z.infer<typeof CheckMondayAct>;

/* What the acts hold. Names, reasons and everything else that is written lie in the words of the act. */

export const CreateFacts = z.strictObject({
  reference: z.string(),
  obstacle: Obstacle,
  country: z.enum(visitCountries),
  from: Day,
  to: Day,
  monday: Day,
  law: z.array(z.strictObject({ answer: z.enum(lawAnswers), note: z.boolean() })).min(1),
  seats: z.array(z.strictObject({ id: Uuid, agency: SeatAgency, taken: z.boolean() })).min(4),
});
export type CreateFacts = z.infer<typeof CreateFacts>;
export const SeatFacts = z.strictObject({ seat: Uuid, taken: z.boolean() });
export type SeatFacts = z.infer<typeof SeatFacts>;
export const MondayFacts = z.strictObject({ seat: Uuid });
export type MondayFacts = z.infer<typeof MondayFacts>;
export const CheckFacts = z.strictObject({
  seat: Uuid,
  after: z.union([z.literal(3), z.literal(6)]),
  answer: CheckAnswer,
  count: Count.nullable(),
});
export type CheckFacts = z.infer<typeof CheckFacts>;

/* What goes out. */

const CheckShown = z.strictObject({
  after: z.union([z.literal(3), z.literal(6)]),
  on: Day,
  /** Null: not answered yet; `due` says whether it has been asked. */
  answer: CheckAnswer.nullable(),
  due: z.boolean(),
  count: Count.nullable(),
  note: z.string().nullable(),
});
const SeatShown = z.strictObject({
  id: Uuid,
  agency: SeatAgency,
  taken: z.boolean(),
  says: z.string(),
  mondayAct: z.string().nullable(),
  checks: z.array(CheckShown),
});
export type SeatShown = z.infer<typeof SeatShown>;

export const VisitShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  title: z.string(),
  obstacle: Obstacle,
  country: z.enum(visitCountries),
  place: z.string(),
  from: Day,
  to: Day,
  monday: Day,
  practice: z.string(),
  supports: z.string(),
  doesNotShow: z.string(),
  sources: z.string(),
  law: z.array(
    z.strictObject({ there: z.string(), here: z.string(), answer: z.enum(lawAnswers), note: z.string().nullable() }),
  ),
  seats: z.array(SeatShown),
  may: z.array(z.string()),
});
export type VisitShown = z.infer<typeof VisitShown>;
export const VisitAnswer = z.strictObject({ visit: VisitShown, receipt: Receipt });
export type VisitAnswer = z.infer<typeof VisitAnswer>;

export const VisitRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  obstacle: Obstacle,
  country: z.enum(visitCountries),
  from: Day,
  to: Day,
  seats: z.int(),
  taken: z.int(),
  lasts: z.int(),
  checked: z.int(),
});
export type VisitRow = z.infer<typeof VisitRow>;

export { Code, Day };
