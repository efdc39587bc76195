import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { line } from '../../kernel/text/text.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { countries, sectorsOrUnknown } from '../knowledge/public.ts';
import { numberStates } from './numbers/check-number.ts';

/** A number as it was written: an extract of a register has errors, and what stands there is what is known. */
const Written = line(40);
/** A county or region by ISO 3166-2. */
export const County = z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/);

export const Firm = z.strictObject({
  name: line(120),
  country: z.enum(countries),
  organisationNumber: Written.nullable(),
  vatNumber: Written.nullable(),
  sector: z.enum(sectorsOrUnknown),
});
export type Firm = z.infer<typeof Firm>;

/** What a place is: where people work, where they live, or a vehicle yard from which they are fetched. */
export const placeKinds = ['site', 'housing', 'office', 'depot', 'other'] as const;

export const FirmPlace = z.strictObject({
  kind: z.enum(placeKinds),
  street: line(120).nullable(),
  municipality: line(60),
  county: County.nullable(),
});
export type FirmPlace = z.infer<typeof FirmPlace>;

export const relations = ['works-for', 'hires'] as const;
export const contractKnown = ['contract', 'register', 'document', 'seen', 'said'] as const;

/** One step in a chain of contractors, from whom this firm works or who works for it. */
export const Contract = z.strictObject({
  relation: z.enum(relations),
  /** The record of the other firm, where the unit has one. */
  other: Uuid.nullable(),
  name: line(120),
  organisationNumber: Written.nullable(),
  from: Day.nullable(),
  to: Day.nullable(),
  known: z.enum(contractKnown),
});
export type Contract = z.infer<typeof Contract>;

export const personRoles = ['owner', 'board', 'signatory', 'manager', 'recruiter', 'foreman', 'other'] as const;

export const Vehicle = z.strictObject({ registration: line(20), country: z.enum(countries).nullable() });
export type Vehicle = z.infer<typeof Vehicle>;

export const MatterKind = z.string().regex(/^[a-z-]{1,40}$/);
export const Matter = z.strictObject({ kind: MatterKind, id: Uuid });

export const workplaceStatuses = ['open', 'closed', 'merged', 'taken-back'] as const;

/* What goes out, listed field by field. */

const Checked = z.strictObject({ state: z.enum(numberStates), called: z.string().nullable() });
export type NumberShown = z.infer<typeof Checked>;

export const WorkplaceRow = z.strictObject({
  id: Uuid,
  reference: z.string(),
  name: z.string(),
  country: z.enum(countries),
  organisationNumber: z.string().nullable(),
  vatNumber: z.string().nullable(),
  sector: z.enum(sectorsOrUnknown),
  municipality: z.string().nullable(),
  county: z.string().nullable(),
  status: z.enum(workplaceStatuses),
  matters: z.int(),
});
export type WorkplaceRow = z.infer<typeof WorkplaceRow>;

export const WorkplaceList = z.strictObject({
  items: z.array(WorkplaceRow),
  next: z.string().nullable(),
  counties: z.array(z.strictObject({ id: z.string(), name: z.string() })),
});
export type WorkplaceList = z.infer<typeof WorkplaceList>;

/** What every part says of itself: the act that added it, in which record, and by whom. */
const part = { id: Uuid, of: Uuid, by: z.string(), at: Instant };
const MatterShown = z.strictObject({
  kind: z.string(),
  called: z.string(),
  id: Uuid,
  name: z.string().nullable(),
  reference: z.string().nullable(),
});
export type MatterShown = z.infer<typeof MatterShown>;

/** A firm in a chain, under the last one before it of which the depth is one less. One that is above it already is named and not gone into again. */
const ChainLine = z.strictObject({
  depth: z.int().min(0),
  id: Uuid.nullable(),
  name: z.string(),
  known: z.enum(contractKnown),
  from: z.string().nullable(),
  to: z.string().nullable(),
  again: z.boolean(),
});
export type ChainLine = z.infer<typeof ChainLine>;

const RecordNamed = z.strictObject({ id: Uuid, reference: z.string(), name: z.string() });

export const WorkplaceShown = z.strictObject({
  id: Uuid,
  reference: z.string(),
  status: z.enum(workplaceStatuses),
  firm: Firm,
  checks: z.strictObject({ organisationNumber: Checked.nullable(), vatNumber: Checked.nullable() }),
  registeredAt: Instant,
  registeredBy: z.string(),
  places: z.array(FirmPlace.extend(part).extend({ countyName: z.string().nullable() })),
  contracts: z.array(Contract.extend(part)),
  persons: z.array(z.strictObject({ ...part, role: z.enum(personRoles), name: z.string().nullable() })),
  vehicles: z.array(Vehicle.extend(part)),
  matters: z.array(MatterShown.extend({ part: Uuid, of: Uuid })),
  /** Matters of the unit that name this firm by its number or name, and are not linked. */
  naming: z.array(MatterShown),
  above: z.array(ChainLine),
  below: z.array(ChainLine),
  /** Records that were merged into this one, and the one that this was merged into. */
  merged: z.array(RecordNamed),
  into: RecordNamed.nullable(),
  visibility: Visibility,
  timeline: z.array(ActEvent),
  may: z.array(z.string()),
});
export type WorkplaceShown = z.infer<typeof WorkplaceShown>;

export const WorkplaceAnswer = z.strictObject({ workplace: WorkplaceShown, receipt: Receipt });
export type WorkplaceAnswer = z.infer<typeof WorkplaceAnswer>;

/** What a form that names a firm asks: whether this unit has met it. Sent in a body, since a firm can be called as its owner. */
export const SeenInput = z.strictObject({
  name: line(120).nullable(),
  organisationNumber: Written.nullable(),
  vatNumber: Written.nullable(),
  country: z.enum(countries).nullable(),
  /** The matter that asks: it is not shown to itself, and says which records it is linked to. */
  matter: Matter.nullable(),
});
export type SeenInput = z.infer<typeof SeenInput>;

const mostShown = 6;
export const SeenAnswer = z.strictObject({
  records: z
    .array(
      RecordNamed.extend({
        organisationNumber: z.string().nullable(),
        municipality: z.string().nullable(),
        status: z.enum(workplaceStatuses),
        by: z.enum(['number', 'name']),
        linked: z.boolean(),
      }),
    )
    .max(mostShown),
  matters: z.array(MatterShown.extend({ by: z.enum(['number', 'name']) })).max(mostShown),
  checks: z.strictObject({ organisationNumber: Checked.nullable(), vatNumber: Checked.nullable() }),
  mayLink: z.boolean(),
});
export type SeenAnswer = z.infer<typeof SeenAnswer>;
export const mostSeen = mostShown;
