import { type ActDraft, draft, type RealmKey } from '../../../kernel/act.ts';
import type { Attachment, AttachmentFacts, wholes } from '../media-schema.ts';

type Whole = (typeof wholes)[number];

/**
 * What a note with pictures or sounds leaves in clear, and what lies sealed beside it. Position, time and device stand in a
 * text of their own, so that whoever is shown the one is not shown the other.
 */
export function filesOf(attachments: readonly Attachment[]): {
  readonly facts: readonly AttachmentFacts[];
  readonly words: { readonly files?: string; readonly apart?: string };
} {
  const apart = attachments.flatMap(({ id, apart: said }) => (said === null ? [] : [{ id, apart: said }]));
  const manifest = attachments.map(({ id, sha256, capturedSha256, key }) => ({ id, sha256, capturedSha256, key }));
  return {
    facts: attachments.map(({ id, kind, type, bytes, pieces }) => ({ id, kind, type, bytes, pieces })),
    words: {
      ...(manifest.length === 0 ? {} : { files: JSON.stringify(manifest) }),
      ...(apart.length === 0 ? {} : { apart: JSON.stringify(apart) }),
    },
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
};

/** That the last piece came, and whether the whole is what the phone signed at capture: custody goes on from here. */
export const receiveMedium = (
  { act, at, visit, medium }: { act: string; at: RealmKey; visit: string; medium: string },
  whole: Whole,
): ActDraft =>
  draft({
    at,
    id: act,
    stream: visit,
    streamKind: 'visit',
    type: 'inspection.receive-medium',
    facts: { medium, whole },
  });
