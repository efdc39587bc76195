import { z } from 'zod';
import { Capacity } from '../../../kernel/capacity.ts';
import { BoxKey, SignedTime } from '../../../kernel/device-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { Instant } from '../../../kernel/time/dates.ts';
import { AddressList } from '../../disclosures/public.ts';
import { sectorsOrUnknown } from '../../knowledge/public.ts';
import { Workplace } from '../../signals/public.ts';
import {
  Beds,
  broughtThings,
  DutyPhone,
  entryTasks,
  Interpreter,
  PlanText,
  Purpose,
  SpokenLanguage,
} from '../schema.ts';
import { BasisShown, EarlierVisit } from '../shown-parts-schema.ts';
import { signKnown } from '../visit/schema.ts';

const WithKey = z.strictObject({ unit: z.int(), name: z.string(), key: BoxKey });

/** A statement that may be marked, in the order in which the sector asks for it. */
export const BundleSign = z.strictObject({
  code: z.string(),
  name: z.string(),
  group: z.strictObject({ id: z.string(), name: z.string() }),
  by: z.array(z.enum(signKnown)),
  /** The capacities in which alone it may be marked; none named is any. */
  onlyIn: z.array(Capacity),
  /** Whether the questions of this sector point to it: these come first. */
  ofSector: z.boolean(),
});
export type BundleSign = z.infer<typeof BundleSign>;

/** Of a bundle that was downloaded before bundles said it. It is common to the ten countries. */
export const commonEmergency = '112';

/**
 * What an officer downloads for one inspection: the plan as their unit reads it, lists, and public keys. Nothing in it reveals a worker,
 * and no person of protected identity is in it, since no person is but the officer. What was added later has a default: bundles that were
 * downloaded before are read by the app of today.
 */
export const PlanBundle = z.strictObject({
  v: z.literal(1),
  inspection: Uuid,
  madeAt: Instant,
  time: SignedTime,
  /** Until when it is read on a phone that a passkey unlocks, and on one that a number or words unlock. */
  until: Instant,
  untilWithSecret: Instant,
  language: z.enum(['sv', 'en']),
  training: z.boolean(),
  officer: z.strictObject({
    name: z.string(),
    unit: z.int(),
    unitName: z.string(),
    capacity: Capacity,
    capacities: z.array(Capacity),
  }),
  plan: z.strictObject({
    purpose: Purpose.nullable(),
    purposeName: z.string().nullable(),
    workplace: Workplace.nullable(),
    sector: z.enum(sectorsOrUnknown).nullable(),
    startsAt: Instant.nullable(),
    lead: z.string(),
    entry: z.array(
      z.strictObject({
        name: z.string(),
        capacity: Capacity,
        task: z.enum(entryTasks),
        basis: z.string().nullable(),
        brings: z.array(z.enum(broughtThings)).default([]),
      }),
    ),
    /** When the own unit was there before; what was seen then stays at the agency. */
    earlier: z.array(EarlierVisit).default([]),
    languages: z.array(SpokenLanguage).default([]),
    interpreters: z.array(Interpreter),
    takesCare: z
      .strictObject({
        name: z.string(),
        where: z.enum(['on-site', 'near-by', 'by-phone']),
        phone: DutyPhone.nullable().default(null),
      })
      .nullable(),
    beds: Beds.nullable(),
    note: z.string().nullable(),
    texts: z.partialRecord(PlanText, z.string()).default({}),
    duties: z.array(z.strictObject({ name: z.string(), title: z.string(), text: z.string(), proposed: z.boolean() })),
  }),
  /** In which visit the officer writes in each capacity they hold: the same one as colleagues of their unit. */
  visits: z.array(z.strictObject({ capacity: Capacity, visit: Uuid, bases: z.array(BasisShown) })),
  signs: z.array(BundleSign),
  questions: z.array(z.string()),
  /** The emergency number of the country, by its register. */
  emergency: DutyPhone.default(commonEmergency),
  /** Whom to call besides it, of the county of the place and of the whole country. */
  numbers: z
    .array(z.strictObject({ name: z.string(), number: DutyPhone, hours: z.string().nullable(), verified: z.boolean() }))
    .default([]),
  coordinators: z.array(WithKey),
  /** To whom a suspicion can be handed over, by what the person has said, each with its grounds. */
  addresses: z.strictObject({
    yes: AddressList.shape.items,
    'not-asked': AddressList.shape.items,
    no: AddressList.shape.items,
  }),
  /** Seals what the phone records, to the own agency. */
  boxKey: BoxKey,
  /** With which the server signs receipts and times. */
  receiptKey: z.string(),
});
export type PlanBundle = z.infer<typeof PlanBundle>;

/** A planned inspection that can be downloaded. */
export const FieldList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: Uuid,
      startsAt: Instant.nullable(),
      place: z.string().nullable(),
      municipality: z.string().nullable(),
      lead: z.string(),
      /** The units that go in, in their order. */
      units: z.array(z.string()),
      purpose: Purpose.nullable(),
    }),
  ),
});
