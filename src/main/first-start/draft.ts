import { z } from 'zod';
import { openWithKey, sealWith } from '../../platform/crypto/box.ts';
import { hmac } from '../../platform/crypto/digest.ts';
import type { Keys } from '../../platform/crypto/key-file.ts';

const Names = z.strictObject({ sv: z.string(), en: z.string() });

/** What has been answered so far. Nothing of it is in effect before the last step, which makes all of it at once. */
const Draft = z.strictObject({
  country: z.string().optional(),
  agency: z.strictObject({ key: z.string(), kind: z.string(), name: Names }).optional(),
  unit: z
    .strictObject({
      key: z.string(),
      name: Names,
      capacities: z.array(z.string()),
      messages: z.string().nullable(),
    })
    .optional(),
  person: z.strictObject({ name: z.string(), title: z.string() }).optional(),
  /** What a device has been asked to sign, until it has answered. */
  challenge: z.strictObject({ text: z.string(), until: z.number() }).optional(),
  /** As the database stores it. */
  passkey: z.strictObject({ stored: z.string(), id: z.string(), label: z.string() }).optional(),
  /** Shown for as long as this lasts; the database will have their hashes. */
  codes: z.array(z.string()).optional(),
  codesKept: z.boolean().optional(),
  keyCopied: z.boolean().optional(),
});
export type Draft = z.infer<typeof Draft>;

const keyOf = (keys: Pick<Keys, 'root'>): Buffer => hmac(keys.root, 'cape first start');
const name = 'first start';

export const sealDraft = (keys: Pick<Keys, 'root'>, draft: Draft): Buffer =>
  sealWith(keyOf(keys), Buffer.from(JSON.stringify(draft)), name);

/** Nothing has been answered yet where nothing was kept. */
export function openDraft(keys: Pick<Keys, 'root'>, sealed: Uint8Array | null): Draft {
  if (!sealed) return {};
  const opened = JSON.parse(openWithKey(keyOf(keys), Buffer.from(sealed), name).toString());
  return Draft.safeParse(opened).data ?? {}; // of another version of this program: it begins again
}

/** In this order; each is open once those before it are done. */
export const steps = ['country', 'agency', 'unit', 'administrator', 'codes', 'key-file', 'check'] as const;
export type SetUpStep = (typeof steps)[number];

export const isStep = (word: string): word is SetUpStep => (steps as readonly string[]).includes(word);

const isDone: Readonly<Record<SetUpStep, (draft: Draft) => boolean>> = {
  country: (draft) => draft.country !== undefined,
  agency: (draft) => draft.agency !== undefined,
  unit: (draft) => draft.unit !== undefined,
  administrator: (draft) => draft.person !== undefined && draft.passkey !== undefined,
  codes: (draft) => draft.codesKept === true,
  'key-file': (draft) => draft.keyCopied === true,
  check: () => false,
};

/** The first step that is not done: how far one may go. */
export const furthest = (draft: Draft): SetUpStep => steps.find((step) => !isDone[step](draft)) ?? 'check';

/** Whether a step may be opened: it is done, or it is the next. */
export const isReached = (draft: Draft, step: SetUpStep): boolean =>
  steps.indexOf(step) <= steps.indexOf(furthest(draft));
