import { z } from 'zod';
import { Capacity } from './capacity.ts';

/* What goes between a form and the server about a draft. */

/** The page of the workspace on which a form stands, and where its address names one thing that the form is about, that thing. */
export const draftAddress = /^\/app(\/[a-z0-9-]{1,60}){0,6}(\?[a-z]{1,20}=[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?$/;
const Address = z.string().regex(draftAddress);
/** Which form of the page, where it has several. */
const Part = z.string().regex(/^[a-z][a-z0-9-]{0,79}$/);
/** How much a draft may hold, in characters of JSON. */
export const mostCharacters = 60_000;

export const OfForm = z.strictObject({ address: Address, part: Part });
export type OfForm = z.infer<typeof OfForm>;

/** As what the window that asks is signed in. A cookie says only who is signed in now, and in a window that stayed open that may be another. */
const As = z.strictObject({ capacity: Capacity, sitting: z.uuid() });
export type DraftActor = z.infer<typeof As>;

export const Find = z.strictObject({ ...OfForm.shape, as: As });
export const ListAsked = z.strictObject({ as: As });

/** `value`: what stands in the form, as JSON; the server does not read it. `was`: the version that this window last saw. */
export const Keep = z.strictObject({
  ...OfForm.shape,
  as: As,
  title: z.string().trim().min(1).max(120),
  value: z
    .string()
    .max(mostCharacters)
    .refine((value) => JSON.stringify(value).length <= 4 * mostCharacters),
  was: z.uuid().nullable(),
});
export const Drop = z.strictObject({ ...OfForm.shape, as: As, was: z.uuid().nullable() });

/** `changed`: another window has kept something else meanwhile. `full`: the person has as many drafts as one may have. */
export const Kept = z.object({
  outcome: z.enum(['kept', 'changed', 'full']),
  version: z.uuid().nullable(),
  at: z.iso.datetime(),
});
export const Found = z.object({
  draft: z.object({ value: z.string(), at: z.iso.datetime(), version: z.uuid() }).nullable(),
});
export const Listed = z.object({
  drafts: z.array(z.object({ ...OfForm.shape, title: z.string(), at: z.iso.datetime(), version: z.uuid() })),
});
export type ListedDraft = z.infer<typeof Listed>['drafts'][number];
