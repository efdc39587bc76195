import { z } from 'zod';
import { ActEnvelope, Receipt } from '../../kernel/act.ts';
import { Instant } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { text } from '../../kernel/text.ts';
import { EthicsId, StudyName } from './act-facts.ts';
import { chains } from './codes/stages.ts';
import { noKappaReasons } from './review/agreement.ts';
import { Coding, FilePseudonym } from './review/coding.ts';
import { ShownFigure } from './shown-figure.ts';

/** What the pages of the study are told. Every number is in words already: hidden and unknown never look like zero. */

/** A published figure that counts what stands nearest to a stage here. It is set beside, never added. */
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
      /** Bars first, then the ways, then what stood in the way, how long it took, and how groups compare. */
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
  house: z.string(),
  study: ShownStudy.nullable(),
  /** What it cost, by the claims of the agency that the reader may read; null where there is none. */
  cost: ShownFigure.nullable(),
});

export const NationalStudy = z.strictObject({
  releases: z.array(z.strictObject({ id: Uuid, name: z.string(), signedAt: Instant })),
  shown: z
    .strictObject({
      id: Uuid,
      houses: z.array(z.string()),
      joined: z.string(),
      apart: z.string(),
      study: ShownStudy,
      /** What it cost, by the claims of the agencies that told of them; null where none did. */
      cost: ShownFigure.nullable(),
      /** The obstacle that competence and the programme set out from; null where none may be shown. */
      largest: z.strictObject({ obstacle: z.string(), name: z.string(), surelyFirst: z.boolean() }).nullable(),
    })
    .nullable(),
});
export type NationalStudy = z.infer<typeof NationalStudy>;

export const reviewStatuses = ['one-reader', 'differ', 'agreed', 'resolved'] as const;

export const ReviewList = z.strictObject({
  items: z.array(
    z.strictObject({
      id: Uuid,
      pseudonym: z.string(),
      status: z.enum(reviewStatuses),
      readers: z.array(z.string()),
      readByMe: z.boolean(),
      lastAt: Instant,
    }),
  ),
  /** How far both readers agree, question by question, of all files that two have read. */
  agreement: z.strictObject({
    files: z.int(),
    items: z.array(
      z.strictObject({
        item: z.string(),
        name: z.string(),
        same: z.int(),
        files: z.int(),
        yes: z.tuple([z.int(), z.int()]).nullable(),
        commonest: z.string(),
        kappa: z.strictObject({ value: z.string(), interval: z.string() }).nullable(),
        /** Why there is no kappa. */
        why: z.enum(noKappaReasons).nullable(),
      }),
    ),
  }),
  may: z.array(z.string()),
});
export type ReviewList = z.infer<typeof ReviewList>;

export const ReviewShown = z.strictObject({
  id: Uuid,
  pseudonym: z.string(),
  status: z.enum(reviewStatuses),
  /** A second reader is shown nothing of the first before they have coded the file themselves. */
  blind: z.boolean(),
  readings: z.array(z.strictObject({ reader: z.string(), at: Instant, coding: Coding.nullable() })),
  differs: z.array(z.strictObject({ item: z.string(), name: z.string(), answers: z.array(z.string()) })),
  resolved: z.strictObject({ by: z.string(), at: Instant, coding: Coding }).nullable(),
  may: z.array(z.string()),
});
export type ReviewShown = z.infer<typeof ReviewShown>;

export const ReviewFile = z.strictObject({ act: ActEnvelope, file: Uuid, pseudonym: FilePseudonym, coding: Coding });
export const ResolveFile = z.strictObject({ act: ActEnvelope, coding: Coding });
export const ReviewAnswer = z.strictObject({ file: ReviewShown, receipt: Receipt });
export type ReviewAnswer = z.infer<typeof ReviewAnswer>;

export const Contribute = z.strictObject({
  act: ActEnvelope,
  contribution: Uuid,
  study: StudyName,
  ethics: EthicsId.nullable(),
  ground: z.string().max(60),
  purpose: text(500),
});

export const Release = z.strictObject({ act: ActEnvelope, release: Uuid, study: StudyName, name: text(80) });
export const Sign = z.strictObject({ act: ActEnvelope });

/** What this agency gave and could give; and, with a study body, what arrived and what was made of it. */
export const Contributions = z.strictObject({
  house: z.string(),
  to: z.string().nullable(),
  rows: z.int(),
  /** Claims for wages that would go with them, of which sums by sector are told. */
  claims: z.int(),
  grounds: z.array(
    z.strictObject({ id: z.string(), provision: z.string(), sentence: z.string(), verified: z.boolean() }),
  ),
  invented: z.boolean(),
  given: z.array(
    z.strictObject({
      id: Uuid,
      study: z.string(),
      ethics: z.string().nullable(),
      rows: z.int(),
      by: z.string(),
      at: Instant,
    }),
  ),
  arrived: z.array(
    z.strictObject({
      id: Uuid,
      study: z.string(),
      from: z.string(),
      rows: z.int(),
      at: Instant,
      invented: z.boolean(),
    }),
  ),
  releases: z.array(
    z.strictObject({
      id: Uuid,
      study: z.string(),
      name: z.string(),
      madeBy: z.string(),
      madeAt: Instant,
      signedBy: z.string().nullable(),
      signedAt: Instant.nullable(),
      maySign: z.boolean(),
    }),
  ),
  may: z.array(z.string()),
});
export type Contributions = z.infer<typeof Contributions>;
export const ContributionsAnswer = z.strictObject({ contributions: Contributions, receipt: Receipt });
export type ContributionsAnswer = z.infer<typeof ContributionsAnswer>;
