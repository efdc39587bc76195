import type { WhyTakenOut } from '../../../../kernel/detached-metadata.ts';
import type { Attachment, AttachmentFacts, wholes } from './schema.ts';

type Whole = (typeof wholes)[number];

/**
 * What a note with pictures or sounds leaves in clear, and what is sealed beside it. Position, time and device are in neither: they are
 * under keys of their own, and the note has the hash of each as sealed.
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

/** Where the first picture or sound is that another note has named, or this one twice: the note that names it first has it. */
export function namedAgain(attachments: readonly { readonly id: string }[], named: readonly string[]): number | null {
  const at = attachments.findIndex(
    ({ id }, place) => named.includes(id) || attachments.findIndex((one) => one.id === id) < place,
  );
  return at === -1 ? null : at;
}

/** Of which picture or sound of a visit every piece has come, and whether it is what was signed. */
export type Medium = AttachmentFacts & {
  /** The note that names it. */
  readonly observation: string;
  readonly whole: Whole | null;
  /** Who took place and device out, when and why. */
  readonly takenOut: { readonly by: string; readonly at: string; readonly why: WhyTakenOut } | null;
};

/** What of a picture or sound is kept apart of it. A visit that an earlier version folded says nothing of it. */
export const metadataOf = ({ apart, takenOut }: Pick<Medium, 'apart' | 'takenOut'>): 'none' | 'kept' | 'taken-out' =>
  takenOut ? 'taken-out' : apart ? 'kept' : 'none';
