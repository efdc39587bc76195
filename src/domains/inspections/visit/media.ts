import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Attachment, AttachmentFacts, TakeOutFacts, wholes } from '../media-schema.ts';
import { receiveMediumAct } from './acts.ts';

type Whole = (typeof wholes)[number];

/**
 * What a note with pictures or sounds leaves in clear, and what lies sealed beside it. Position, time and device are in neither:
 * they lie under keys of their own, and the note has the hash of each as it lies sealed.
 */
export function filesOf(
  attachments: readonly Attachment[],
  aparts: ReadonlyMap<string, string>,
): {
  readonly facts: readonly AttachmentFacts[];
  readonly words: { readonly files?: string };
} {
  const manifest = attachments.map(({ id, sha256, capturedSha256, key }) => ({ id, sha256, capturedSha256, key }));
  return {
    facts: attachments.map(({ id, kind, type, bytes, pieces }) => {
      return { id, kind, type, bytes, pieces, apart: aparts.get(id) ?? null };
    }),
    words: manifest.length === 0 ? {} : { files: JSON.stringify(manifest) },
  };
}

/** Where the first picture or sound stands that another note has named, or this one twice: whoever names it first has it. */
export function namedAgain(attachments: readonly { readonly id: string }[], named: readonly string[]): number | null {
  const at = attachments.findIndex(
    ({ id }, place) => named.includes(id) || attachments.findIndex((one) => one.id === id) < place,
  );
  return at === -1 ? null : at;
}

/** Of which picture or sound of a visit every piece has come, and whether it is what was signed. */
export type Medium = AttachmentFacts & {
  /** The note that tells of it. */
  readonly observation: string;
  readonly whole: Whole | null;
  /** Who took place and device out, when and why. */
  readonly takenOut: { readonly by: string; readonly at: string; readonly why: TakeOutFacts['why'] } | null;
};

/** That the last piece came, and whether the whole is what the phone signed at capture: custody goes on from here. */
export const receiveMedium = (
  { act, at, visit, medium }: { act: string; at: RealmKey; visit: string; medium: string },
  whole: Whole,
): ActDraft =>
  receiveMediumAct.draft({
    at,
    id: act,
    stream: visit,
    facts: { medium, whole },
  });
