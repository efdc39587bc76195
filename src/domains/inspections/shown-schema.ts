import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Capacity } from '../../kernel/capacity.ts';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { ResponsibleShown } from '../access/public.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { Workplace } from '../signals/public.ts';
import { Share } from './requests/schema.ts';
import {
  Beds,
  broughtThings,
  DutyPhone,
  entryTasks,
  Interpreter,
  PlanText,
  Purpose,
  Reason,
  SpokenLanguage,
} from './schema.ts';
import { BasisShown, EarlierVisit } from './shown-parts-schema.ts';
import { WorkerAnswers } from './visit/schema.ts';
import { reaches } from './visit/talk/questions.ts';

/* What goes out, listed field by field. */

export const InspectionRow = z.strictObject({
  id: Uuid,
  purpose: Purpose.nullable(),
  workplaceName: z.string().nullable(),
  municipality: z.string().nullable(),
  startsAt: Instant.nullable(),
  lead: z.string(),
  state: z.enum(['planned', 'ended', 'taken']),
});
export type InspectionRow = z.infer<typeof InspectionRow>;
export const InspectionList = z.strictObject({ items: z.array(InspectionRow) });
export type InspectionList = z.infer<typeof InspectionList>;

/** Whether what was said is the code of a card, and the inspections of the reader's that have it: one, or none. */
export const InspectionByCode = z.strictObject({ isCode: z.boolean(), items: z.array(InspectionRow) });
export type InspectionByCode = z.infer<typeof InspectionByCode>;

const EntryShown = z.strictObject({
  unit: z.int(),
  name: z.string(),
  capacity: Capacity,
  task: z.enum(entryTasks),
  basis: BasisShown.nullable(),
  brings: z.array(z.enum(broughtThings)),
});

/** One question of ours and what came of it. The answer is for our unit; the room knows nothing of it. */
export const AskedShown = z.strictObject({
  id: Uuid,
  to: z.string(),
  shares: z.array(Share),
  askedAt: Instant,
  answerBy: z.iso.date(),
  state: z.enum(['waiting', 'answered', 'no-answer']),
  facts: z.array(z.string()),
  answeredAt: Instant.nullable(),
  ground: z.string(),
});
export type AskedShown = z.infer<typeof AskedShown>;

/** The agencies that the ground of joint checks names, with whom of each was asked for their share, and what came of it. */
export const SharesShown = z.strictObject({
  ground: z.strictObject({ id: z.string(), provision: z.string(), sentence: z.string(), verified: z.boolean() }),
  agencies: z.array(
    z.strictObject({
      kind: z.string(),
      own: z.boolean(),
      units: z.array(
        z.strictObject({
          unit: z.int(),
          name: z.string(),
          agency: z.string(),
          /** Whether a letter can reach it on this ground. */
          reachable: z.boolean(),
          state: z.enum(['not-asked', 'waiting', 'answered', 'no-answer']),
          request: Uuid.nullable(),
          answerBy: z.iso.date().nullable(),
          at: Instant.nullable(),
        }),
      ),
    }),
  ),
  mayAsk: z.boolean(),
});
export type SharesShown = z.infer<typeof SharesShown>;

const DutyShown = z.strictObject({
  name: z.string(),
  title: z.string(),
  text: z.string(),
  proposed: z.boolean(),
});

export const VisitLine = z.strictObject({
  id: Uuid,
  capacity: Capacity,
  begunAt: Instant,
  closedAt: Instant.nullable(),
});

export const InspectionShown = z.strictObject({
  id: Uuid,
  state: z.enum(['planned', 'ended', 'taken']),
  leads: z.boolean(),
  lead: z.string(),
  controller: z.string(),
  /** Null in the record that an agency has taken of a room. */
  responsible: ResponsibleShown.nullable(),
  purpose: Purpose.nullable(),
  purposeSetAt: Instant.nullable(),
  workplace: Workplace.nullable(),
  sector: z.enum(sectorsOrUnknown).nullable(),
  startsAt: Instant.nullable(),
  reasons: z.array(Reason),
  entry: z.array(EntryShown),
  interpreters: z.array(Interpreter),
  takesCare: z
    .strictObject({
      name: z.string(),
      unit: z.int(),
      where: z.enum(['on-site', 'near-by', 'by-phone']),
      phone: DutyPhone.nullable(),
    })
    .nullable(),
  languages: z.array(SpokenLanguage),
  beds: Beds.nullable(),
  texts: z.partialRecord(PlanText, z.string()),
  note: z.string().nullable(),
  members: z.array(
    z.strictObject({ name: z.string(), capacity: Capacity, joinedAt: Instant, ground: z.string().nullable() }),
  ),
  invited: z.array(z.strictObject({ name: z.string(), invitedAt: Instant })),
  asked: z.array(AskedShown),
  duties: z.array(DutyShown),
  visits: z.array(VisitLine),
  earlier: z.array(EarlierVisit),
  bases: z.array(BasisShown),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type InspectionShown = z.infer<typeof InspectionShown>;
export const InspectionAnswer = z.strictObject({ inspection: InspectionShown, receipt: Receipt });

export const InvitationShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  from: z.string(),
  purpose: Purpose,
  workplace: Workplace,
  startsAt: Instant,
  why: z.string().nullable(),
  ground: z.string(),
  groundId: z.string(),
  joinedAt: Instant.nullable(),
  /** The inspection, once the unit is in its room. */
  inspection: Uuid.nullable(),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type InvitationShown = z.infer<typeof InvitationShown>;
export const InvitationAnswer = z.strictObject({ invitation: InvitationShown, receipt: Receipt });

export const RequestShown = z.strictObject({
  id: Uuid,
  reference: z.string().nullable(),
  side: z.enum(['asks', 'is-asked']),
  other: z.string(),
  purpose: Purpose.nullable(),
  workplace: Workplace.nullable(),
  sector: z.enum(sectorsOrUnknown).nullable(),
  shares: z.array(Share),
  question: z.string().nullable(),
  answerBy: z.iso.date(),
  ground: z.strictObject({
    id: z.string(),
    provision: z.string(),
    sentence: z.string(),
    verified: z.boolean(),
    weighing: z.boolean(),
  }),
  askedAt: Instant,
  answer: z
    .strictObject({ given: z.boolean(), facts: z.array(z.string()), reason: z.string().nullable(), at: Instant })
    .nullable(),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type RequestShown = z.infer<typeof RequestShown>;
export const RequestAnswer = z.strictObject({ request: RequestShown, receipt: Receipt });

export const ConversationShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  from: z.string(),
  ground: z.string(),
  heldAt: Instant,
  arrivedAt: Instant,
  language: SpokenLanguage,
  answers: WorkerAnswers,
  /** False: the answers came in a box that could not be opened here. */
  isOpened: z.boolean(),
  safeTime: z.string().nullable(),
  reach: z.enum(reaches).nullable(),
  number: z.string().nullable(),
  owner: z.string().nullable(),
  acknowledgedAt: Instant.nullable(),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type ConversationShown = z.infer<typeof ConversationShown>;
export const ConversationAnswer = z.strictObject({ conversation: ConversationShown, receipt: Receipt });
