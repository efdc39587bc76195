import { z } from 'zod';
import { Day, Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import {
  AnswerDesk,
  Arrange,
  BeginSupport,
  Consult,
  DecidePeriod,
  DeskQuestion,
  EndPeriod,
  ExtendPeriod,
  Inform,
  Need,
  SetDeparture,
  SetStay,
  Wish,
} from './schema.ts';

/** What each act holds besides who, when and where. Free text and names lie sealed beside, or in the vault. */

const Both = z.strictObject({ sv: z.string(), en: z.string() });
const Place = z.strictObject({ unit: Both, house: Both });

export const BeginFacts = BeginSupport.pick({ signs: true }).extend({
  person: Uuid,
  alias: z.string(),
  case: Uuid.nullable(),
  tasks: z.array(z.strictObject({ need: Need, id: Uuid, dueAt: Instant })),
});
export type BeginFacts = z.infer<typeof BeginFacts>;

export const ArrangeFacts = Arrange.pick({ need: true, outcome: true, form: true, by: true }).extend({
  obstacle: z.string().nullable(),
});
export type ArrangeFacts = z.infer<typeof ArrangeFacts>;

export const TaskFacts = z.strictObject({ need: Need, dueAt: Instant });
export type TaskFacts = z.infer<typeof TaskFacts>;

export const StayFacts = SetStay.pick({ until: true }).extend({ endsAt: Instant.nullable() });
export type StayFacts = z.infer<typeof StayFacts>;

export const DepartFacts = SetDeparture.pick({ departure: true, on: true, supported: true }).extend({
  endsAt: Instant.nullable(),
});
export type DepartFacts = z.infer<typeof DepartFacts>;

export const ConsultFacts = Consult.pick({ asker: true, topics: true }).extend({ on: Day });
export type ConsultFacts = z.infer<typeof ConsultFacts>;

export const ConsiderFacts = z.strictObject({
  person: Uuid,
  alias: z.string(),
  case: Uuid.nullable(),
  language: z.string().nullable(),
  reference: z.string(),
});
export type ConsiderFacts = z.infer<typeof ConsiderFacts>;
export const InformFacts = Inform.pick({ language: true, interpreter: true }).extend({ on: Day });
export type InformFacts = z.infer<typeof InformFacts>;
export const WishFacts = Wish.pick({ wishes: true }).extend({ on: Day });
export type WishFacts = z.infer<typeof WishFacts>;
export const RequestFacts = z.strictObject({ to: Place, letter: Uuid, on: Day });
export type RequestFacts = z.infer<typeof RequestFacts>;
export const ApplyFacts = z.strictObject({
  to: Place,
  /** The letter by which the application goes. */
  letter: Uuid,
  person: Uuid,
  case: Uuid.nullable(),
  applicant: z.enum(['social-board', 'investigation-leader']),
  on: Day,
});
export type ApplyFacts = z.infer<typeof ApplyFacts>;
export const DecideFacts = DecidePeriod.pick({ outcome: true, provision: true }).extend({
  letter: Uuid,
  on: Day,
  lastDay: Day.nullable(),
  endsAt: Instant.nullable(),
});
export type DecideFacts = z.infer<typeof DecideFacts>;
export const ExtendFacts = ExtendPeriod.pick({ until: true, provision: true }).extend({ on: Day, endsAt: Instant });
export type ExtendFacts = z.infer<typeof ExtendFacts>;
export const TellFacts = z.strictObject({
  to: Place,
  /** The request that it answers. */
  letter: Uuid,
  state: z.enum(['applied', 'granted', 'refused', 'extended']),
});
export type TellFacts = z.infer<typeof TellFacts>;
export const EndFacts = EndPeriod.pick({ reason: true }).extend({ on: Day });
export type EndFacts = z.infer<typeof EndFacts>;

export const AskDeskFacts = DeskQuestion.extend({ reference: z.string(), letter: Uuid, to: Place }).strict();
export type AskDeskFacts = z.infer<typeof AskDeskFacts>;
export const AnswerDeskFacts = AnswerDesk.pick({ answer: true, places: true, from: true }).extend({
  letter: Uuid,
  obstacle: z.string().nullable(),
});
export type AnswerDeskFacts = z.infer<typeof AnswerDeskFacts>;
