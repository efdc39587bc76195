import { z } from 'zod';
import { isPhoneNumber } from '../../../kernel/text/phone-number.ts';
import { countries } from '../countries.ts';
import { sourceText } from '../sources/source-text.ts';

/** What an agency or organisation is, in words of no single country. */
export const agencyKinds = [
  'emergency',
  'hotline',
  'police',
  'prosecution',
  'labour-inspectorate',
  'border-guard',
  'customs',
  'economic-crime',
  'tax',
  'migration',
  'employment',
  'social-insurance',
  'social-services',
  'coordination',
  'nrm',
  'rapporteur',
  'court',
  'union',
  'ngo',
  'other',
] as const;
export type AgencyKind = (typeof agencyKinds)[number];

const text = z.string().min(1);
const Both = z.strictObject({ sv: text, en: text });

/** Whom a contact is for. */
export const audiences = ['everyone', 'victims', 'workers', 'professionals'] as const;
export type Audience = (typeof audiences)[number];

const isEmail = (value: string): boolean => /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/.test(value);

/**
 * How it is reached, and how that is known. S: read on a page. M: from memory. `!`: the sources conflict or are old. A worker sees `yes`
 * alone; `confirm` is no until an administrator has confirmed the number.
 */
const Contact = z
  .strictObject({
    kind: z.enum(['phone', 'email']),
    value: text,
    hours: Both.nullable(),
    /** Answers day and night, by its source. */
    around_the_clock: z.boolean(),
    /** Two letters each (ISO 639-1); empty is not known. */
    languages: z.array(z.string().regex(/^[a-z]{2}$/)),
    audience: z.array(z.enum(audiences)).min(1),
    mark: z.enum(['S', 'S!', 'M']),
    show_to_worker: z.enum(['yes', 'confirm', 'no']),
    note: Both.nullable(),
    source: text.transform(sourceText),
  })
  .refine(({ kind, value }) => (kind === 'phone' ? isPhoneNumber(value) : isEmail(value)), {
    path: ['value'],
    message: 'It is no phone number or e-mail address.',
  })
  .refine(
    ({ show_to_worker, audience }) => show_to_worker === 'no' || audience.some((one) => one !== 'professionals'),
    {
      path: ['show_to_worker'],
      message: 'What is for professionals only is not shown to workers: no.',
    },
  );
export type AgencyContact = z.infer<typeof Contact>;

type Reached = { readonly kind: AgencyKind; readonly contacts: readonly AgencyContact[] };

/** A number from memory is shown to no worker, except the emergency number: the contacts for which a file says otherwise. */
export const shownFromMemory = ({ kind, contacts }: Reached): readonly AgencyContact[] =>
  kind === 'emergency' ? [] : contacts.filter(({ mark, show_to_worker }) => mark === 'M' && show_to_worker !== 'no');

/** The languages of the ten countries. */
const Own = z.strictObject({
  language: z.enum(['sv', 'da', 'nb', 'fi', 'is', 'et', 'lv', 'lt', 'pl', 'de']),
  text,
});

/** What an entry of the register holds, besides what every entry says of itself. */
export const agencyFields = {
  country: z.enum(countries),
  /** What it calls itself, where a source has it. */
  own: Own.nullable(),
  kind: z.enum(agencyKinds),
  /** As which kind of agency it would be set up in CAPE (`access.known_word`, holders.yaml); null where none fits by itself. */
  agency_kind: z.string().nullable(),
  role: Both,
  /** Null where no source says which area. */
  area: Both.nullable(),
  /** Host and path, without https. */
  website: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/)
    .nullable(),
  contacts: z.array(Contact),
  note: Both.nullable(),
} as const;

/** What is shown of it to staff, in the reader's language. */
export const agencyShown = {
  country: z.enum(countries),
  own: z.strictObject({ language: z.string(), text: z.string() }).nullable(),
  kind: z.enum(agencyKinds),
  agencyKind: z.string().nullable(),
  area: z.string().nullable(),
  website: z.string().nullable(),
  contacts: z.array(
    z.strictObject({
      kind: z.enum(['phone', 'email']),
      value: z.string(),
      hours: z.string().nullable(),
      aroundTheClock: z.boolean(),
      languages: z.array(z.string()),
      audience: z.array(z.enum(audiences)),
      mark: z.enum(['S', 'S!', 'M']),
      showToWorker: z.enum(['yes', 'confirm', 'no']),
      note: z.string().nullable(),
      source: z.string(),
    }),
  ),
  note: z.string().nullable(),
} as const;
