import { z } from 'zod';
import type { MediumArrived } from '../../../kernel/device-act.ts';
import { Uuid } from '../../../kernel/id.ts';

/** A picture or sound named by something that a phone sent. `key` opens its pieces, `sha256` is of the whole as it was signed. */
export type NamedMedium = {
  readonly id: string;
  readonly kind: (typeof keptKinds)[number];
  readonly type: string;
  readonly pieces: number;
  readonly sha256: string;
  readonly capturedSha256: string;
  readonly key: string;
};

/** What could not be done, in its parts. `aparts`: place and device, of which picture, or of what is none as a phone makes it (null). */
export type InParts = {
  /** All but what is apart. */
  readonly rest: string;
  readonly media: readonly NamedMedium[];
  readonly aparts: readonly { readonly of: string | null; readonly told: string }[];
};

export const keptKinds = ['photo', 'voice'] as const;

/** What the facts say of it: enough to know what must still arrive, nothing of what it shows. */
export const KeptMediumFacts = z.strictObject({
  id: Uuid,
  kind: z.enum(keptKinds),
  type: z.string(),
  pieces: z.int(),
});
export type KeptMediumFacts = z.infer<typeof KeptMediumFacts>;

/** What is sealed beside it: the hashes of its making and the key. */
export const KeptManifest = z.array(
  z.strictObject({ id: Uuid, sha256: z.string(), capturedSha256: z.string(), key: z.string() }),
);

/** What is kept in clear of pictures and sounds, and what sealed. */
export const keptMediaOf = (
  media: readonly NamedMedium[],
): { readonly facts: KeptMediumFacts[]; readonly words: { readonly media?: string } } => ({
  facts: media.map(({ id, kind, type, pieces }) => ({ id, kind, type, pieces })),
  words:
    media.length === 0
      ? {}
      : {
          media: JSON.stringify(
            media.map(({ id, sha256, capturedSha256, key }) => ({ id, sha256, capturedSha256, key })),
          ),
        },
});

export const wholes = ['as-signed', 'not-as-signed'] as const;
export type Whole = (typeof wholes)[number];

/** A picture or sound of what was kept, and what came of it. */
export type KeptMedium = KeptMediumFacts & { readonly whole: Whole | null };

/**
 * Of a picture or sound that more than one thing names, a phone hears that it has arrived when it has for each: naming it again, with
 * another key, makes no phone forget it.
 */
export function leastArrived(all: readonly MediumArrived[]): MediumArrived[] {
  const least = new Map<string, MediumArrived>();
  for (const one of all) {
    const before = least.get(one.id) ?? one;
    const have = one.have.filter((piece) => before.have.includes(piece));
    const whole = [before, one].find((each) => each.whole !== 'as-signed')?.whole ?? 'as-signed';
    least.set(one.id, { id: one.id, have, whole });
  }
  return [...least.values()];
}
