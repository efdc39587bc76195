import { z } from 'zod';
import { Uuid } from '../../kernel/id.ts';
import { Instant } from '../../kernel/time/dates.ts';
import { chains } from '../caseload/public.ts';
import { ShownFigure } from './shown-figure.ts';

/** What the pages of the study are sent. Every number is in words already: hidden and unknown never look like zero. */

/** A published figure that counts what is nearest to a stage here. It is set beside, never added. */
const Beside = z.strictObject({ label: z.string(), value: z.string(), source: z.string() });
export type Beside = z.infer<typeof Beside>;

export const ShownStudy = z.strictObject({
  title: z.string(),
  lead: z.string(),
  marks: z.array(z.string()),
  matters: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  chains: z.array(
    z.strictObject({
      chain: z.enum(chains),
      name: z.string(),
      /** Bars first, then the ways, then the obstacles, how long it took, and how groups compare. */
      figures: z.array(ShownFigure),
      beside: z.array(Beside),
    }),
  ),
  /** What practitioners say: apart from all other kinds, and never added to them. */
  survey: z.strictObject({
    text: z.string(),
    figure: ShownFigure.nullable(),
    response: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  }),
});
export type ShownStudy = z.infer<typeof ShownStudy>;

export const OwnStudy = z.strictObject({
  agency: z.string(),
  study: ShownStudy.nullable(),
  /** What it cost, by the claims of the agency that the reader may read; null where there is none. */
  cost: ShownFigure.nullable(),
});

export const NationalStudy = z.strictObject({
  releases: z.array(z.strictObject({ id: Uuid, name: z.string(), signedAt: Instant })),
  shown: z
    .strictObject({
      id: Uuid,
      agencies: z.array(z.string()),
      joined: z.string(),
      apart: z.string(),
      study: ShownStudy,
      /** What it cost, by the claims of the agencies that reported them; null where none did. */
      cost: ShownFigure.nullable(),
      /** The obstacle that competence and the programme set out from; null where none may be shown. */
      largest: z.strictObject({ obstacle: z.string(), name: z.string(), surelyFirst: z.boolean() }).nullable(),
    })
    .nullable(),
});
export type NationalStudy = z.infer<typeof NationalStudy>;
