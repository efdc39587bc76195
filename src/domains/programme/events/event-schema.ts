import { z } from 'zod';
import { ActEvent, Receipt } from '../../../kernel/act.ts';
import { isKnownCountry } from '../../../kernel/country.ts';
import { Uuid } from '../../../kernel/id.ts';
import { line, text } from '../../../kernel/text/text.ts';
import { Day } from '../../../kernel/time/dates.ts';
import { ResponsibleShown } from '../../access/public.ts';
import { CountryCode } from '../programme-schema.ts';
import { Obstacle } from '../schema.ts';

export const eventKinds = ['workshop', 'study-visit', 'webinar', 'conference', 'training', 'steering-group'] as const;
export const EventKind = z.enum(eventKinds);
export type EventKind = z.infer<typeof EventKind>;

/** Where people who take part work. `any`: of a row of seats that is open to all. */
export const workplacesOf = [
  'police',
  'work-environment',
  'prosecution',
  'court',
  'tax',
  'migration',
  'social-services',
  'union',
  'organisation',
  'other',
] as const;
export const WorksAt = z.enum(workplacesOf);
export type WorksAt = z.infer<typeof WorksAt>;

/** A country whose clock is known, since the times of an event are on it. */
export const EventCountry = CountryCode.refine(isKnownCountry);

/** The time of day on the clock of the event's country. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const languagesOfPages = ['sv', 'en'] as const;
export const PageLanguage = z.enum(languagesOfPages);
export type PageLanguage = z.infer<typeof PageLanguage>;

/** So many seats for people of one kind of workplace and one country; `any` where it does not matter. */
export const SeatRow = z.strictObject({
  worksAt: z.union([WorksAt, z.literal('any')]),
  country: z.union([CountryCode, z.literal('any')]),
  seats: z.int().min(1).max(500),
});
export type SeatRow = z.infer<typeof SeatRow>;

const AgendaItem = z.strictObject({
  day: Day,
  from: ClockTime,
  to: ClockTime,
  what: line(200),
  who: line(200).nullable(),
});

/** Whether only those who are invited can come, or whoever has the address of its page can ask for a seat. */
export const openings = ['invited', 'by-page'] as const;

/** An event as it is planned, and planned again when it is changed or moved. */
export const EventPlan = z.strictObject({
  kind: EventKind,
  programme: Uuid.nullable(),
  obstacle: Obstacle,
  title: line(160),
  about: text(1200).nullable(),
  country: EventCountry,
  /** In a room, on line, or both. */
  isOnline: z.boolean(),
  place: line(200).nullable(),
  /** How one gets there, where one sleeps, who pays. */
  travel: text(800).nullable(),
  hosts: line(300),
  from: Day,
  to: Day,
  starts: ClockTime,
  ends: ClockTime,
  answerBy: Day,
  opens: z.enum(openings),
  /** In which languages there is interpretation, in words. */
  interpretation: line(200).nullable(),
  /** Whom to ask: an address of the organiser. */
  contact: line(160),
  agenda: z.array(AgendaItem).max(60),
  seats: z.array(SeatRow).min(1).max(40),
});
export type EventPlan = z.infer<typeof EventPlan>;

/** What a participant answers when they are asked after three and six months what became of their act. */
export const mondayMonths = [3, 6] as const;
export type MondayMonths = (typeof mondayMonths)[number];
export const mondayAnswers = {
  3: ['done', 'too-early', 'not-started'],
  6: ['lasts', 'fell-back', 'no-effect'],
} as const;
export const MondayAnswer = z.enum([...mondayAnswers[3], ...mondayAnswers[6]]);
export type MondayAnswer = z.infer<typeof MondayAnswer>;

/** The questions of the evaluation, each from 1, not at all, to 5, fully. */
export const evaluationQuestions = ['useful', 'new', 'can-do', 'time', 'access'] as const;
export type EvaluationQuestion = (typeof evaluationQuestions)[number];
/** From so many answers on results are shown: fewer would show what one person said. */
export const shownFrom = 5;

export const participantStates = ['invited', 'seat', 'waiting', 'declined', 'removed'] as const;
export type ParticipantState = (typeof participantStates)[number];

/* What goes out. */

const MailShown = z.strictObject({ kind: z.string(), state: z.enum(['waits', 'sent', 'failed']) });
const ParticipantShown = z.strictObject({
  id: Uuid,
  /** Null: erased. */
  name: z.string().nullable(),
  mail: z.string().nullable(),
  organisation: z.string().nullable(),
  worksAt: WorksAt,
  country: CountryCode,
  language: PageLanguage,
  state: z.enum(participantStates),
  /** Their place among those who wait. */
  place: z.int().nullable(),
  bySelf: z.boolean(),
  came: z.boolean().nullable(),
  hasNeeds: z.boolean(),
  /** Shown to the organiser alone; null to everyone else, and where there is none. */
  needs: z.strictObject({ interpretation: z.string().nullable(), access: z.string().nullable() }).nullable(),
  monday: z.boolean(),
  mailed: MailShown.nullable(),
});
export type ParticipantShown = z.infer<typeof ParticipantShown>;

const MondayShown = z.strictObject({
  /** Where its writer works; null where fewer than five came from there. */
  worksAt: WorksAt.nullable(),
  says: z.string(),
  after3: MondayAnswer.nullable(),
  after6: MondayAnswer.nullable(),
});
const MonthsShown = z.strictObject({
  after: z.union([z.literal(3), z.literal(6)]),
  on: Day,
  isDue: z.boolean(),
  /** How many gave each answer. */
  answers: z.record(z.string(), z.int()),
  none: z.int(),
});
export type MonthsShown = z.infer<typeof MonthsShown>;

export const EventShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  ...EventPlan.shape,
  /** Its reference where the title cannot be opened. Words are sealed for the agency that wrote them: to every other one they are empty. */
  title: z.string(),
  hosts: z.string(),
  contact: z.string(),
  agenda: z.array(AgendaItem.extend({ what: z.string() })),
  zone: z.string(),
  state: z.enum(['planned', 'under-way', 'over', 'cancelled', 'ended']),
  cancelled: z.string().nullable(),
  responsible: ResponsibleShown,
  isOrganiser: z.boolean(),
  seatRows: z.array(SeatRow.extend({ taken: z.int(), came: z.int() })),
  counts: z.strictObject({ seats: z.int(), taken: z.int(), waiting: z.int(), invited: z.int(), came: z.int() }),
  participants: z.array(ParticipantShown),
  monday: z.strictObject({
    day: Day,
    written: z.int(),
    after: z.array(MonthsShown),
    shown: z.array(MondayShown),
  }),
  /** Null until so many have answered. */
  evaluation: z
    .strictObject({ answers: z.int(), means: z.record(z.string(), z.number()), notes: z.array(z.string()) })
    .nullable(),
  evaluated: z.int(),
  needsMail: z.boolean(),
  page: z.string(),
  feed: z.string().nullable(),
  erasedOn: Day,
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type EventShown = z.infer<typeof EventShown>;
export const EventAnswer = z.strictObject({ event: EventShown, receipt: Receipt });
export type EventAnswer = z.infer<typeof EventAnswer>;

export const EventRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  kind: EventKind,
  title: z.string(),
  programme: Uuid.nullable(),
  obstacle: Obstacle,
  country: CountryCode,
  isOnline: z.boolean(),
  from: Day,
  to: Day,
  state: EventShown.shape.state,
  seats: z.int(),
  taken: z.int(),
  waiting: z.int(),
  came: z.int(),
  written: z.int(),
  lasts: z.int(),
});
export type EventRow = z.infer<typeof EventRow>;
export const EventList = z.strictObject({ events: z.array(EventRow) });

export const EventFile = z.strictObject({ name: z.string(), type: z.string(), base64: z.string() }).nullable();
export const EventLink = z.strictObject({ path: z.string() });
