import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../../kernel/act.ts';
import { Capacity } from '../../../kernel/capacity.ts';
import { WhyTakenOut } from '../../../kernel/detached-metadata.ts';
import { BoxKey } from '../../../kernel/device-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { crossingOf } from '../../disclosures/public.ts';
import { SpokenLanguage } from '../schema.ts';
import { BasisShown } from '../shown-parts-schema.ts';
import { DetachedMetadata, mediumKinds, mediumTypes } from './media/schema.ts';
import { interpreters, leaderFacts, letInBy, ObservedSign, places } from './schema.ts';

/* What goes out of a visit, listed field by field. */

/** One picture or sound of a note, and how much of it has arrived. */
const MediumLine = z.strictObject({
  id: Uuid,
  kind: z.enum(mediumKinds),
  bytes: z.int(),
  arrived: z.enum(['not-yet', 'as-signed', 'not-as-signed']),
  /** Whether place, time and device are detached from it; never what they are. */
  apart: z.enum(['none', 'kept', 'taken-out']),
  takenOut: z.strictObject({ by: z.string(), at: Instant, why: WhyTakenOut }).nullable(),
});

/** A picture or sound, opened for an officer who may read its note, with what was signed of it and what is detached. */
export const MediumShown = z.strictObject({
  id: Uuid,
  type: z.enum(mediumTypes),
  arrived: z.enum(['as-signed', 'not-as-signed']),
  sha256: z.string(),
  capturedSha256: z.string(),
  apart: DetachedMetadata.nullable(),
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
  /** Whether the reader has left it: sorting again does not move when. */
  iLeft: z.boolean(),
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
      /** Which number of which phone recorded it, and whether what that phone signed still holds; null: recorded at a desk. */
      signed: z.strictObject({ counter: z.int(), holds: z.boolean(), trusted: z.boolean() }).nullable(),
      sortedAs: z.enum(places).nullable(),
    }),
  ),
  /** Notes that were retracted within a minute: when they were made and when retracted. Their acts are in the timeline. */
  takenBack: z.array(
    z.strictObject({ id: Uuid, by: z.string(), at: Instant, takenBackAt: Instant, note: z.string().nullable() }),
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
  /** What officers have answered differently, and is not settled. */
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
  /** What was handed to an investigation leader, and how far it has come. */
  handed: z.array(crossingOf(leaderFacts)),
  /** How many notes would stay here because they rest on what a person said. */
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
      id: Uuid,
      at: Instant,
      signs: z.array(ObservedSign),
      photos: z.int(),
      note: z.string().nullable(),
      masked: z.boolean(),
      mayBeReleased: z.boolean(),
      released: z.strictObject({ by: z.string(), at: Instant }).nullable(),
      takenBack: z.boolean(),
    }),
  ),
  /** Whether this reader may release and mask here. */
  mayRelease: z.boolean(),
});
export type PartyInsightShown = z.infer<typeof PartyInsightShown>;
