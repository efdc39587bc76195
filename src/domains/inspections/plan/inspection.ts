import { z } from 'zod';
import { Capacity } from '../../../kernel/capacity.ts';
import type { Here } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import type { Responsible } from '../../../kernel/responsible.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { Sender } from '../../disclosures/public.ts';
import { PlanFacts, PlanText, Purpose } from '../schema.ts';

const Member = z.strictObject({
  unit: z.int(),
  who: Sender,
  capacity: Capacity,
  ground: z.string().nullable(),
  joinedAt: Instant,
});
const Invited = z.strictObject({ unit: z.int(), who: Sender, invitedAt: Instant });

/** A joint inspection as its acts make it. */
export const Inspection = z.strictObject({
  plan: PlanFacts,
  purpose: Purpose.nullable(),
  purposeSetAt: Instant.nullable(),
  /** The act in which the note is sealed. */
  noteIn: Uuid.nullable(),
  /** The acts in which what is said in words of its own is sealed. Plans from before there were any have none. */
  textsIn: z.partialRecord(PlanText, Uuid).optional(),
  openedAt: Instant,
  lead: Sender,
  leadUnit: z.int(),
  controller: Sender.shape.house,
  members: z.array(Member),
  invited: z.array(Invited),
  endedAt: Instant.nullable(),
  /** Set in an agency's own record of a room that has ended. */
  takenAt: Instant.nullable(),
});
export type Inspection = z.infer<typeof Inspection> & {
  /** In the room: who opened it, or to whom it was handed over since. An agency’s own record of a room does not say it. */
  readonly responsible?: Responsible;
};

/** An inspection where it is planned, and the unit of the person who acts on it. */
export type InspectionOf = Here<Inspection> & { readonly unit: number };

/** An inspection, and the own file in which something is done because of it. */
export type BesideInspection = InFile & { readonly inspection: Here<Inspection> };
