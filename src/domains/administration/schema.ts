import { z } from 'zod';
import { ActEvent, Receipt, Visibility } from '../../kernel/act.ts';
import { Capacity, Track } from '../../kernel/capacity.ts';
import { Uuid } from '../../kernel/id.ts';
import { languages } from '../../kernel/language.ts';
import { mailTroubles } from '../../kernel/mail-trouble.ts';
import { line } from '../../kernel/text/text.ts';
import { Day, Instant } from '../../kernel/time/dates.ts';
import { Absence } from './account.ts';

export const LanguageTag = z.string().regex(/^[a-z]{2,3}$/);
/** How a unit is named in addresses and files: unique in its agency. */
export const UnitKey = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** What an administrator writes of a person. The title is what the work is called in the agency; in English where a person reads it so. */
export const PersonSaid = z.strictObject({
  name: line(120),
  title: line(120),
  titleEn: line(120).nullable(),
  languages: z.array(LanguageTag).max(20),
});

/** What a unit is called, in both languages. */
export const UnitNames = z.strictObject({ nameSv: line(200), nameEn: line(200) });

/** What an administrator should look at: someone who is the only administrator, is away without a deputy, who will lose or lacks something, or has not come in. */
export const needs = [
  'recovered',
  'by-operator',
  'came-by-mail',
  'only-administrator',
  'no-deputy',
  'role-ends',
  'no-role',
  'no-capacity',
  'mail-failed',
  'invitation-ended',
] as const;
export const Need = z.enum(needs);
export type Need = z.infer<typeof Need>;

export const HeldShown = z.strictObject({
  word: z.string(),
  from: Instant,
  until: Instant.nullable(),
  begun: z.boolean(),
});

export const PersonLine = z.strictObject({
  id: Uuid,
  name: z.string(),
  title: z.string(),
  unit: z.strictObject({ id: Uuid, name: z.string() }),
  isOwn: z.boolean(),
  roles: z.array(HeldShown),
  capacities: z.array(HeldShown),
  /** When the first of the roles ends that has an end. */
  roleUntil: Instant.nullable(),
  leavesAt: Instant.nullable(),
  hasEnded: z.boolean(),
  absence: z.strictObject({ ...Absence.shape, isNow: z.boolean(), deputyName: z.string().nullable() }).nullable(),
  signIn: z.strictObject({ identities: z.int(), passkeys: z.int() }),
  invitation: z.strictObject({ until: Instant, isOpen: z.boolean() }).nullable(),
  recoveredAt: Instant.nullable(),
  /** When the operator of the installation made a code that lets them in again. */
  byOperatorAt: Instant.nullable(),
  needs: z.array(Need),
  /** When it was last signed that the person still needs what they have, and by which day it is looked at again. */
  review: z.strictObject({ last: Instant.nullable(), due: Day, isDue: z.boolean() }),
});
export type PersonLine = z.infer<typeof PersonLine>;

export const PeopleList = z.strictObject({
  items: z.array(PersonLine),
  next: z.string().nullable(),
  /** When the operator of the installation has last exported everything of the agency, within ninety days. */
  exportedAt: Instant.nullable(),
  /** When the operator has last taken in a list of earlier cases for a person of the agency, within ninety days. */
  casesImportedAt: Instant.nullable(),
  /** Whether an export of everything has been asked for and has not ended. */
  exportIsOpen: z.boolean(),
  counts: z.strictObject({
    all: z.int(),
    needs: z.int(),
    absent: z.int(),
    leaving: z.int(),
    invited: z.int(),
    review: z.int(),
    ended: z.int(),
  }),
  visibility: Visibility,
});
export type PeopleList = z.infer<typeof PeopleList>;

export const PeopleFile = z.strictObject({ name: z.string(), csv: z.string() });
export type PeopleFile = z.infer<typeof PeopleFile>;

/** What came of the newest invitation that went by mail. `trouble` alone: it was not taken yet, and is sent again. */
const MailedShown = z.strictObject({
  address: z.string(),
  language: z.enum(languages),
  madeAt: Instant,
  sentAt: Instant.nullable(),
  failedAt: Instant.nullable(),
  trouble: z.enum(mailTroubles).nullable(),
});
export type MailedShown = z.infer<typeof MailedShown>;

export const PersonShown = z.strictObject({
  ...PersonLine.shape,
  titleEn: z.string(),
  languages: z.array(z.string()),
  activeFrom: Instant,
  /** Whether the directory has ended the account and may open it again. */
  endedByDirectory: z.boolean(),
  sessions: z.int(),
  /** Whether this installation sends mail. */
  mails: z.boolean(),
  mailed: MailedShown.nullable(),
  /** Where the person is told of changes of their sign-in; confirmed when they have shown that they read what comes there. */
  toldAt: z
    .strictObject({ address: z.string(), language: z.enum(languages), since: Instant, isConfirmed: z.boolean() })
    .nullable(),
  /** A recovery that waits for another administrator: by whom and when it was requested, and until when it can be answered. */
  recovery: z.strictObject({ byName: z.string(), at: Instant, until: Instant, isByOneself: z.boolean() }).nullable(),
  capacitiesOfUnit: z.array(Capacity),
  /** Who could stand in: people of the same unit whose account is open. */
  colleagues: z.array(z.strictObject({ id: Uuid, name: z.string() })),
  timeline: z.array(
    ActEvent.extend({ changes: z.array(z.strictObject({ what: z.string(), before: z.string(), after: z.string() })) }),
  ),
  visibility: Visibility,
  may: z.array(z.string()),
});
export type PersonShown = z.infer<typeof PersonShown>;

export const PersonAnswer = z.strictObject({ person: PersonShown, receipt: Receipt });
export type PersonAnswer = z.infer<typeof PersonAnswer>;
/** The code is there in the first answer only: no one has it but a person who reads that. One that goes by mail is in no answer. */
export const InvitedAnswer = z.strictObject({ person: PersonShown, code: z.string().nullable(), receipt: Receipt });
export type InvitedAnswer = z.infer<typeof InvitedAnswer>;

export const UnitShown = z.strictObject({
  id: Uuid,
  key: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  lettersOn: Track.nullable(),
  capacities: z.array(Capacity),
  people: z.int(),
});
export type UnitShown = z.infer<typeof UnitShown>;
export const UnitList = z.strictObject({
  items: z.array(UnitShown),
  capacities: z.array(Capacity),
  /** Whether this installation sends mail. */
  mails: z.boolean(),
  visibility: Visibility,
});
export type UnitList = z.infer<typeof UnitList>;
export const UnitAnswer = z.strictObject({ unit: UnitShown, receipt: Receipt });
export type UnitAnswer = z.infer<typeof UnitAnswer>;

/** Who changed what of a unit or a provider, from what to what, newest first. */
export const PlaceHistory = z.strictObject({
  timeline: z.array(
    ActEvent.extend({ changes: z.array(z.strictObject({ what: z.string(), before: z.string(), after: z.string() })) }),
  ),
});
export type PlaceHistory = z.infer<typeof PlaceHistory>;

/** How many others of the agency are signed in after many were signed out. */
export const SignedOutAnswer = z.strictObject({ signedIn: z.int(), receipt: Receipt });
export type SignedOutAnswer = z.infer<typeof SignedOutAnswer>;

/** A provider as an administrator reads it: of its secret only whether there is one. */
export const ProviderShown = z.strictObject({
  id: Uuid,
  key: z.string(),
  nameSv: z.string(),
  nameEn: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  hasSecret: z.boolean(),
  algorithms: z.array(z.string()),
  scopes: z.array(z.string()),
  assurance: z.string().nullable(),
  jwtLogout: z.boolean(),
  since: Instant,
  endedAt: Instant.nullable(),
  people: z.int(),
});
export type ProviderShown = z.infer<typeof ProviderShown>;
export const ProviderList = z.strictObject({ items: z.array(ProviderShown), visibility: Visibility });
export type ProviderList = z.infer<typeof ProviderList>;
export const ProviderAnswer = z.strictObject({ provider: ProviderShown, receipt: Receipt });
export type ProviderAnswer = z.infer<typeof ProviderAnswer>;
