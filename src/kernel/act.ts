import { z } from 'zod';
import { Capacity } from './capacity.ts';
import { compare } from './compare.ts';
import type { Count, SamePerson } from './count.ts';
import { Uuid } from './id.ts';
import { Instant, Precision } from './time/dates.ts';

/** When something happened: within a living person's time, as every day that is told of it (`Day`). */
const Happened = Instant.refine((at) => at >= '1900-01-02' && at < '2200-01-01');

/**
 * What every command carries about itself: who claims to have done it when, in which capacity, from which device.
 * The id is made by the client, so that sending twice is the same as sending once.
 */
export const ActEnvelope = z
  .strictObject({
    id: Uuid,
    device: Uuid,
    deviceSeq: z.int().min(0).max(2_147_483_647),
    capacity: Capacity,
    sitting: Uuid,
    happenedFrom: Happened,
    happenedTo: Happened.nullable(),
    precision: Precision,
  })
  .refine(({ happenedFrom, happenedTo }) => happenedTo === null || happenedTo >= happenedFrom, {
    path: ['happenedTo'],
    params: { rule: 'ends-after-it-begins' },
  });
export type ActEnvelope = z.infer<typeof ActEnvelope>;

/** A record happened and is never refused for state; a decision can be refused, or meet another decision. */
export type Nature = 'record' | 'decision';

/** What the visibility strip says under every title: who sees this, who does not, and why. */
export const Visibility = z.strictObject({
  sees: z.array(z.string()),
  doesNotSee: z.array(z.string()),
  why: z.string(),
  state: z.enum(['only-us', 'shared']),
});
export type Visibility = z.infer<typeof Visibility>;

/** A line of a timeline: one act. `sentence` is written for this reader in their language; names are of colleagues and units. */
export const ActEvent = z.strictObject({
  id: Uuid,
  type: z.string(),
  icon: z.string(),
  /** Whether another unit speaks in it: it arrived here by message. */
  received: z.boolean(),
  sentence: z.string(),
  by: z.string(),
  /** The absent person as whose deputy it was done. */
  deputyFor: z.string().nullable(),
  capacity: Capacity.nullable(),
  happenedFrom: Instant,
  happenedTo: Instant.nullable(),
  precision: Precision,
  recordedAt: Instant,
  reason: z.string().nullable(),
  changed: z.array(z.string()),
  /** Who withdrew it, when and why, and what it had said: it no longer counts, and can still be read. */
  withdrawn: z
    .strictObject({ by: z.string(), at: Instant, reason: z.string().nullable(), was: z.array(z.string()).optional() })
    .nullable()
    .optional(),
  /** Whether entries of its kind are withdrawn where they were made by mistake. */
  canWithdraw: z.boolean().optional(),
});
export type ActEvent = z.infer<typeof ActEvent>;

/** What a correction changed in one field: what was there before, which is never overwritten, and what it says. */
export const ActChange = z.strictObject({ field: z.string(), before: z.array(z.unknown()), after: z.unknown() });
export type ActChange = z.infer<typeof ActChange>;

/** Signed proof that an act was taken in: the leaf it became in the log of the agency, and when. */
export const Receipt = z.strictObject({
  origin: z.string(),
  leaf: z.string(),
  time: Instant,
  signature: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

/** The one realm to which a protected row belongs. Realm ids are unique over all countries; 63 bits, so they are text here. */
export type RealmKey = { readonly country: string; readonly realm: string };

/** An act as folds read it: without free text, which stays sealed. */
export type Act<out Type extends string = string, out Facts = unknown> = {
  readonly id: string;
  readonly stream: string;
  readonly type: Type;
  readonly version: number;
  readonly actor: string;
  readonly ownerUnit: number;
  readonly capacity: string;
  readonly happenedFrom: Instant;
  readonly happenedTo: Instant | null;
  readonly precision: Precision;
  readonly recordedAt: Instant;
  readonly device: string;
  readonly deviceSeq: number;
  readonly corrects: string | null;
  readonly basedOn: readonly string[];
  /** The file of the agency that it belongs to, and the person whom it is about, where there is one. */
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly facts: Facts;
  readonly hasWords: boolean;
};

/** What a rule decides should be appended. Who, when and from which device is added by the command that carries it. */
export type ActDraft = {
  readonly at: RealmKey;
  readonly id: string;
  readonly stream: string;
  readonly streamKind: string;
  readonly type: string;
  readonly facts: unknown;
  /** Free texts by name, sealed before they are stored. */
  readonly words: Readonly<Record<string, string>> | null;
  readonly ground: string | null;
  readonly corrects: string | null;
  readonly basedOn: readonly string[];
  readonly caseId: string | null;
  readonly subject: string | null;
  /** The class of this one paper, where its author chooses it on entry; otherwise that of its kind. */
  readonly material: Material | null;
  /** What it adds to the study of attrition, under pseudonyms of the agency. */
  readonly counts: readonly Count[];
  /** The acts of its stream whose counts count no longer because of it. */
  readonly uncounts?: readonly string[];
  /** Whom this agency may have counted under another id before, or will. */
  readonly same: readonly SamePerson[];
  /** When it happened, where that is not when its command says: what comes from a list has a day of its own in each row. */
  readonly happened?: Pick<ActEnvelope, 'happenedFrom' | 'happenedTo' | 'precision'>;
};

/** What class of paper something is in an investigation: it decides what the defence is given. */
export const materials = ['protocol', 'side', 'working-note', 'privileged', 'not-investigation'] as const;
export const Material = z.enum(materials);
export type Material = z.infer<typeof Material>;

/** Acts in the order in which they are folded: by when they happened, then by device. Never by arrival, and each once, however often it came. */
export function inFoldOrder<A extends Pick<Act, 'happenedFrom' | 'device' | 'deviceSeq' | 'id'>>(
  acts: readonly A[],
): A[] {
  return [...new Map(acts.map((act) => [act.id, act])).values()].sort(
    (a, b) =>
      compare(a.happenedFrom, b.happenedFrom) ||
      compare(a.device, b.device) ||
      a.deviceSeq - b.deviceSeq ||
      compare(a.id, b.id),
  );
}

/** Something to which a person owes an answer, as folded from a stream. Each is in the realm of its stream. */
export type TaskDraft = {
  readonly id: string;
  readonly kind: string;
  readonly aboutKind: string;
  readonly about: string;
  readonly dueAt: Instant | null;
  readonly owner: string | null;
  readonly open: boolean;
  /** When others gave the answer that was waited for. It is shown for some days, though nothing is owed any more. */
  readonly answeredAt: Instant | null;
  /** Whether others owe it, and the unit waits. Otherwise the unit itself must answer. */
  readonly waits: boolean;
  /**
   * What its sentence needs: codes, numbers, references, names of units. Of a person at most the alias, an invented code name
   * that other rows of the same realm hold in clear as well; never a person's name, nor a text that a person wrote.
   */
  readonly facts: Readonly<Record<string, string | number>>;
};

/** One point on the line of a matter: when it comes, what it is, and the icon that draws it. */
export const LinePoint = z.strictObject({
  at: Instant,
  until: Instant.nullable(),
  icon: z.string(),
  text: z.string(),
});
export type LinePoint = z.infer<typeof LinePoint>;
