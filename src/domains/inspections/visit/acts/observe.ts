import { z } from 'zod';
import { type ActDraft, ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../../kernel/doing.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { wrongAt } from '../../../../kernel/problem.ts';
import { text } from '../../../../kernel/text/text.ts';
import { signNotAllowed } from '../../../knowledge/public.ts';
import { mayWrite } from '../../access.ts';
import { byPhoneMessages } from '../by-phone-messages.ts';
import { filesOf, namedAgain } from '../media/medium.ts';
import { Attachment, AttachmentFacts } from '../media/schema.ts';
import { visitMessages } from '../messages.ts';
import { ObservedSign } from '../schema.ts';
import type { InStream, Visit } from '../visit.ts';

export const Observe = z.strictObject({
  act: ActEnvelope,
  signs: z
    .array(ObservedSign)
    .max(60)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length),
  photos: z.int().min(0).max(2000),
  place: text(120).nullable(),
  /** Null where a picture or a sound says it all. */
  note: text(4000).nullable(),
  /** Whom the signs are about, met before; null: the place as a whole. */
  worker: Uuid.nullable(),
  attachments: z.array(Attachment).max(20),
  /** The answers to the same signs that were current before this officer: what they replace. */
  basedOn: z.array(Uuid).max(200),
});
export type Observe = z.infer<typeof Observe>;

const Facts = z.strictObject({
  signs: z.array(ObservedSign),
  photos: z.int(),
  place: z.boolean(),
  worker: Uuid.nullable(),
  attachments: z.array(AttachmentFacts),
});
type Facts = z.infer<typeof Facts>;

/**
 * The first version knew no worker whom a note is about, and counted pictures without having them; the second had what is kept apart
 * of a picture among its words.
 */
const withMetadata = (facts: unknown): unknown => {
  const { attachments, ...said } = facts as { attachments: readonly object[] };
  return { ...said, attachments: attachments.map((one) => ({ ...one, apart: null })) };
};

export const observe: ActDef<'inspection.observe', Facts, string> = defineAct({
  type: 'inspection.observe',
  stream: 'visit',
  words: null,
  version: 3,
  upcast: (version, facts) =>
    version === 1 ? { ...(facts as object), worker: null, attachments: [] } : withMetadata(facts),
  nature: 'record',
  facts: Facts,
  icon: 'eye',
  byPhone: byPhoneMessages.observe,
  sentence: ({ signs, photos }) => ({ message: visitMessages.observed, values: { signs: signs.length, photos } }),
  retainRule: 'inspection',
});

/** `aparts`: under which hash the place and device of each picture are. */
export function observed(
  { act, signs, photos, place, note, worker, attachments, basedOn }: Observe,
  { id, at, aparts }: InStream & { readonly aparts: ReadonlyMap<string, string> },
): ActDraft {
  const files = filesOf(attachments, aparts);
  return observe.draft({
    at,
    id: act.id,
    stream: id,
    facts: { signs, photos, place: place !== null, worker, attachments: [...files.facts] },
    words: { note, place, ...files.words },
    basedOn,
  });
}

/** What the observations of knowledge say of a code: in which capacities alone it may be marked, and how it can be known. */
export type KnownSign = { readonly id: string; readonly only_in: readonly string[]; readonly by: readonly string[] };

type Noting = Here<Visit> & {
  readonly aparts: ReadonlyMap<string, string>;
  /** Of its pictures and sounds, those that another note of these files names. They are that note's. */
  readonly named: readonly string[];
  readonly known: readonly KnownSign[];
};

/**
 * What was seen, said or read. It happened, so no state refuses it; not even that the visit was closed. A sign that only
 * some capacities may mark is marked in those alone and only as it may come to be known: residence status from a paper.
 */
export const toObserve: Doing<Observe, Here<Visit>, Noting> = {
  act: observe,
  input: Observe,
  roles: ['officer'],
  may: mayWrite,
  refuses: ({ signs, note, attachments }, { state, named, known }) => {
    if (note === null && signs.length === 0 && attachments.length === 0)
      return wrongAt('note', visitMessages.nothingNoted);
    const again = namedAgain(attachments, named);
    if (again !== null) return wrongAt(`attachments.${again}.id`, visitMessages.mediumNamed);
    const fault = signNotAllowed(signs, state.capacity, known);
    if (!fault) return null;
    const message = fault.wrong === 'unknown' ? visitMessages.signUnknown : visitMessages.signReserved;
    return wrongAt(`signs.${fault.at}`, message);
  },
  acts: (input, visit) => [observed(input, visit)],
};
