import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Capacity } from '../../kernel/capacity.ts';
import { Instant } from '../../kernel/dates.ts';
import { BoxKey } from '../../kernel/device-act.ts';
import { Uuid } from '../../kernel/id.ts';
import { crossingOf } from '../disclosures/public.ts';
import { sectorsOrUnknown } from '../knowledge/public.ts';
import { Workplace } from '../signals/public.ts';
import { Apart, mediumKinds, mediumTypes } from './media-schema.ts';
import { Share } from './request-schema.ts';
import { Beds, entryTasks, Interpreter, Purpose, Reason, SpokenLanguage } from './schema.ts';
import { reaches } from './visit/asked.ts';
import { interpreters, leaderFacts, letInBy, ObservedSign, places, WorkerAnswers } from './visit-schema.ts';

/* What goes out, listed field by field. */

/** A provision, and whether somebody has read the law text and found it so. */
export const BasisShown = z.strictObject({
  id: z.string(),
  capacity: Capacity,
  provision: z.string(),
  verified: z.boolean(),
});
export type BasisShown = z.infer<typeof BasisShown>;

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
  purpose: Purpose.nullable(),
  purposeSetAt: Instant.nullable(),
  workplace: Workplace.nullable(),
  sector: z.enum(sectorsOrUnknown).nullable(),
  startsAt: Instant.nullable(),
  reasons: z.array(Reason),
  entry: z.array(EntryShown),
  interpreters: z.array(Interpreter),
  takesCare: z
    .strictObject({ name: z.string(), unit: z.int(), where: z.enum(['on-site', 'near-by', 'by-phone']) })
    .nullable(),
  beds: Beds.nullable(),
  note: z.string().nullable(),
  members: z.array(
    z.strictObject({ name: z.string(), capacity: Capacity, joinedAt: Instant, ground: z.string().nullable() }),
  ),
  invited: z.array(z.strictObject({ name: z.string(), invitedAt: Instant })),
  asked: z.array(AskedShown),
  duties: z.array(DutyShown),
  visits: z.array(VisitLine),
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
  ground: z.strictObject({ id: z.string(), provision: z.string(), sentence: z.string(), verified: z.boolean() }),
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

/** One picture or sound of a note, and how much of it has arrived. */
const MediumLine = z.strictObject({
  id: Uuid,
  kind: z.enum(mediumKinds),
  bytes: z.int(),
  arrived: z.enum(['not-yet', 'as-signed', 'not-as-signed']),
});

/** A picture or sound, opened for somebody who may read its note, with what was signed of it and what is kept apart. */
export const MediumShown = z.strictObject({
  id: Uuid,
  type: z.enum(mediumTypes),
  arrived: z.enum(['as-signed', 'not-as-signed']),
  sha256: z.string(),
  capturedSha256: z.string(),
  apart: Apart.nullable(),
  contents: z.base64(),
});
export type MediumShown = z.infer<typeof MediumShown>;

export const VisitShown = z.strictObject({
  id: Uuid,
  inspection: Uuid,
  workplace: z.strictObject({ name: z.string(), municipality: z.string() }),
  capacity: Capacity,
  basis: BasisShown,
  by: z.string(),
  mine: z.boolean(),
  letInBy: z.enum(letInBy),
  announced: z.boolean(),
  begunAt: Instant,
  leftAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  observations: z.array(
    z.strictObject({
      id: Uuid,
      by: z.string(),
      at: Instant,
      signs: z.array(ObservedSign),
      photos: z.int(),
      place: z.string().nullable(),
      note: z.string().nullable(),
      /** Whom it is about, by the number they were met under; null: the place as a whole. */
      worker: z.int().nullable(),
      media: z.array(MediumLine),
      /** Which number of which phone told it, and whether what that phone signed still holds; null: told at a desk. */
      signed: z.strictObject({ counter: z.int(), holds: z.boolean(), trusted: z.boolean() }).nullable(),
      sortedAs: z.enum(places).nullable(),
    }),
  ),
  entries: z.array(
    z.strictObject({
      by: z.string(),
      at: Instant,
      basis: z.string(),
      letInBy: z.enum(letInBy),
      announced: z.boolean(),
    }),
  ),
  workers: z.array(
    z.strictObject({
      id: Uuid,
      number: z.int(),
      language: SpokenLanguage.nullable(),
      by: z.string(),
      at: Instant,
      note: z.string().nullable(),
    }),
  ),
  /** What officers have answered differently, and nobody has settled. */
  disagreements: z.array(
    z.strictObject({
      code: z.string(),
      workerId: Uuid.nullable(),
      worker: z.int().nullable(),
      answers: z.array(z.strictObject({ act: Uuid, by: z.string(), at: Instant, known: ObservedSign.shape.known })),
    }),
  ),
  conversations: z.array(
    z.strictObject({
      id: Uuid,
      at: Instant,
      outcome: z.enum(['offered', 'held', 'declined']),
      cardTaken: z.boolean(),
      toCoordinator: z.boolean(),
      alone: z.boolean().nullable(),
      interpreter: z.enum(interpreters),
    }),
  ),
  stopped: z.array(
    z.strictObject({
      id: Uuid,
      at: Instant,
      toldBy: z.enum(['myself', 'police', 'prosecutor']),
      demandMadeAt: Instant.nullable(),
      against: z.string().nullable(),
      about: z.string().nullable(),
    }),
  ),
  /** What was handed to somebody who leads investigations, and how far it has come. */
  handed: z.array(crossingOf(leaderFacts)),
  /** How many notes would stay here because they rest on what somebody said. */
  staysBehind: z.int(),
  /** The coordination units to which a worker's answers can be sealed. */
  coordinators: z.array(z.strictObject({ unit: z.int(), name: z.string(), key: BoxKey })),
  timeline: z.array(ActEvent),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type VisitShown = z.infer<typeof VisitShown>;
export const VisitAnswer = z.strictObject({ visit: VisitShown, receipt: Receipt });

export const PartyInsightShown = z.strictObject({
  workplace: z.strictObject({ name: z.string(), municipality: z.string() }),
  begunAt: Instant,
  leftAt: Instant.nullable(),
  basis: BasisShown,
  notes: z.array(
    z.strictObject({
      at: Instant,
      signs: z.array(ObservedSign),
      photos: z.int(),
      note: z.string().nullable(),
      masked: z.boolean(),
    }),
  ),
});
export type PartyInsightShown = z.infer<typeof PartyInsightShown>;

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
