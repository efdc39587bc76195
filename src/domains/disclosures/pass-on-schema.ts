import { z } from 'zod';
import { ActEnvelope } from '../../kernel/act.ts';
import { Uuid } from '../../kernel/id.ts';
import { GroundRef } from '../../kernel/text/ground.ts';
import { text } from '../../kernel/text/text.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { Sender } from './schema.ts';

/** The facts of one kind of matter that may be chosen for another agency, one by one. There is no "everything". */
type Facts = readonly [string, ...string[]];

const chosenOf = <const F extends Facts>(facts: F) =>
  z
    .array(z.enum(facts))
    .min(1)
    .max(facts.length)
    .refine((all) => new Set(all).size === all.length);

/** To whom, on which ground and why: what every crossing says, whatever it carries. */
export const Reasons = z.strictObject({
  toUnit: z.int().min(1),
  purpose: text(300),
  ground: GroundRef,
  weighing: z.strictObject({ interestInSharing: text(500), interestProtected: text(500) }).nullable(),
});
export type Reasons = z.infer<typeof Reasons>;

/** What comes in when an officer passes chosen facts on. */
export const passOnInput = <const F extends Facts>(facts: F) =>
  Reasons.extend({ act: ActEnvelope, facts: chosenOf(facts) }).strict();
export type PassOnInput<Fact extends string> = Reasons & { readonly act: ActEnvelope; readonly facts: readonly Fact[] };

/** What the act of passing on holds in the stream of the matter. */
export const passOnFacts = <const F extends Facts>(facts: F) =>
  z.strictObject({ to: Sender, facts: z.array(z.enum(facts)).min(1), ground: z.string(), letter: Uuid });
export type PassOnFacts = {
  readonly to: Sender;
  readonly facts: readonly string[];
  readonly ground: string;
  readonly letter: string;
};

/** That the consent it rests on was withdrawn: stopped before it arrived, or notified to each holder of a copy. */
export const CrossingWithdrawal = z.strictObject({
  at: Instant,
  isStopped: z.boolean(),
  receivedAt: Instant.nullable(),
  acknowledgedAt: Instant.nullable(),
});

/** One crossing to another agency, as its sender may know it: sent, received, acknowledged, and never more. */
export const crossingOf = <const F extends Facts>(facts: F) =>
  z.strictObject({
    to: z.string(),
    sentAt: Instant,
    receivedAt: Instant.nullable(),
    acknowledgedAt: Instant.nullable(),
    /** That it was declined, lapsed or finished there. Absent for a matter that is never answered so. */
    declinedAt: Instant.nullable().optional(),
    lapsedAt: Instant.nullable().optional(),
    closedAt: Instant.nullable().optional(),
    withdrawal: CrossingWithdrawal.nullable(),
    facts: z.array(z.enum(facts)),
    groundSentence: z.string(),
  });

/** A unit of another agency that takes letters, with the grounds on which this agency may write to it. */
export const Address = z.strictObject({
  unit: z.int(),
  unitName: z.string(),
  /** What its agency is called. Phones keep plans in which it has this name. */
  house: z.string(),
  grounds: z.array(
    z.strictObject({
      id: z.string(),
      sentence: z.string(),
      provision: z.string(),
      weighing: z.boolean(),
      verified: z.boolean(),
      /** The officer writes the provision. Absent in what a phone downloaded before this was sent. */
      written: z.boolean().default(false),
      possible: z.boolean(),
      whyNot: z.string().nullable(),
      /** The facts that it cannot carry. Absent in what a phone downloaded before this was sent. */
      excludes: z.array(z.string()).default([]),
    }),
  ),
});
export type Address = z.infer<typeof Address>;
export const AddressList = z.strictObject({ items: z.array(Address) });

/** Exactly what the other agency would see, and which of the chosen facts must be decided first. */
export const passOnPreview = <S extends z.core.$ZodType>(snapshot: S) =>
  z.strictObject({ snapshot, unresolved: z.array(z.string()) });
