import { z } from 'zod';
import type { Act, ActDraft, RealmKey } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { MediumArrived } from '../../../kernel/device-act.ts';
import { Uuid } from '../../../kernel/id.ts';
import { deviceMessages } from '../device-messages.ts';

/** A picture or sound that something a phone brought tells of. `key` opens its pieces, `sha256` is of the whole as it was signed. */
export type ToldMedium = {
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
  readonly media: readonly ToldMedium[];
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

/** What lies sealed beside: the hashes of its making and the key. */
export const KeptManifest = z.array(
  z.strictObject({ id: Uuid, sha256: z.string(), capturedSha256: z.string(), key: z.string() }),
);

/** What is kept in clear of pictures and sounds, and what sealed. */
export const keptMediaOf = (
  media: readonly ToldMedium[],
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

const wholes = ['as-signed', 'not-as-signed'] as const;
export type Whole = (typeof wholes)[number];

export const KeepMediumFacts = z.strictObject({ device: Uuid, kept: Uuid, medium: Uuid, whole: z.enum(wholes) });
export type KeepMediumFacts = z.infer<typeof KeepMediumFacts>;

export const keepMediumAct: ActDef<'device.keep-medium', KeepMediumFacts, never> = defineAct({
  type: 'device.keep-medium',
  stream: 'device',
  nature: 'record',
  facts: KeepMediumFacts,
  icon: 'archive',
  sentence: ({ whole }) => ({ message: deviceMessages.keptMedium, values: { whole: whole.replaceAll('-', '_') } }),
  retainRule: 'device',
});

/** That the last piece of something kept came, and whether the whole is what the phone signed at capture. */
export const keepMedium = (at: RealmKey, act: string, facts: KeepMediumFacts): ActDraft =>
  keepMediumAct.draft({ at, id: act, stream: facts.device, facts });

/** A picture or sound of what was kept, and what came of it. */
export type KeptMedium = KeptMediumFacts & { readonly whole: Whole | null };

/** What has become of those that an act tells of. */
export function foldKeptMedia(acts: readonly Act[], of: string, told: readonly KeptMediumFacts[]): KeptMedium[] {
  const whole = new Map(
    acts
      .filter(keepMediumAct.is)
      .filter(({ facts }) => facts.kept === of)
      .map(({ facts }) => [facts.medium, facts.whole]),
  );
  return told.map((one) => ({ ...one, whole: whole.get(one.id) ?? null }));
}

/**
 * Of a picture or sound that more than one thing tells of, a phone hears that it has arrived when it has for each: whoever names
 * it again, with a key of their own, makes no phone forget it.
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
