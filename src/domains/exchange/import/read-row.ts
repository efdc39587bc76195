import { meansCurrency } from '../../../kernel/text/currency-names.ts';
import { line, text } from '../../../kernel/text/text.ts';
import type { Happened } from '../../../kernel/time/brought.ts';
import { endOfDay, startOfDay } from '../../../kernel/time/dates.ts';
import type { CaseEnd } from '../../cases/public.ts';
import type { SectorOrUnknown } from '../../knowledge/public.ts';
import { type Identity, isAlias, type PersonFacts, type Protection } from '../../persons/public.ts';
import type { LineKind, PayerState } from '../../redress/public.ts';
import { claimFields, type ImportField, identityFields, personFields, type WordField } from './fields.ts';
import { codeOf } from './known-words.ts';
import { hasPersonalNumber } from './personal-number-in.ts';
import { readDay } from './read-day.ts';
import type { ImportRow, ImportSettings } from './settings.ts';

/** Why a cell cannot be taken in. */
export const cellWrongs = [
  'missing',
  'too-long',
  'unknown-word',
  'no-day',
  'not-yet',
  'before-opening',
  'personal',
  'no-year',
  'no-sum',
  'other-currency',
  'ends-before',
  'no-alias',
  'alias-taken',
  'no-phone',
  'no-file',
  'repeated',
  'differs',
  'known',
  'not-in-capacity',
] as const;
export type CellWrong = (typeof cellWrongs)[number];
export type CellProblem = { readonly field: ImportField; readonly wrong: CellWrong };

export type CaseRead = {
  readonly reference: string;
  readonly opened: Happened;
  readonly closed: { readonly at: Happened; readonly end: CaseEnd; readonly reason: string | null } | null;
  readonly sector: SectorOrUnknown;
  readonly workplaceName: string | null;
  /** By which the firm becomes a record of the unit, or is the one that there is. */
  readonly organisationNumber: string | null;
  readonly municipality: string | null;
  readonly note: string | null;
};
export type PersonRead = {
  readonly facts: Omit<PersonFacts, 'alias'>;
  /** The alias that the person has already; null where one is given. */
  readonly alias: string | null;
  readonly protection: Protection;
  readonly identity: Identity | null;
};
export type ClaimRead = {
  readonly against: string;
  readonly began: string;
  readonly kind: LineKind;
  readonly kronor: number | null;
  /** For when it is claimed, as far as the list says. */
  readonly period: { readonly from: string | null; readonly to: string | null } | null;
  /** What the employer has answered. */
  readonly state: PayerState | null;
  readonly paid: { readonly kronor: number; readonly on: string } | null;
  readonly evidence: string | null;
};
export type RowRead = {
  readonly row: number;
  readonly case: CaseRead;
  readonly person: PersonRead | null;
  readonly claim: ClaimRead | null;
};
export type RowOutcome = { readonly read: RowRead | null; readonly problems: readonly CellProblem[] };

/** The day and the moment at which a list is read: nothing in it has happened later. */
/** The day and the moment of the import, and the money of the agency’s country. */
export type Today = { readonly day: string; readonly now: string; readonly currency: string };

type Cells = ImportRow['cells'];

/** Reads one row of a list: what it says of a case, of a person and of a claim. What it does not say is not known, and never guessed. */
export function readRow({ row, cells }: ImportRow, settings: ImportSettings, today: Today): RowOutcome {
  const problems: CellProblem[] = [];
  const reading = readingOf(cells, settings, today, problems);
  const file = readCase(reading);
  const person = personFields.some((field) => reading.has(field)) ? readPerson(reading) : null;
  const claim = claimFields.some((field) => reading.has(field)) ? readClaim(reading, file, settings) : null;
  return problems.length > 0 ? { read: null, problems } : { read: { row, case: file, person, claim }, problems };
}

type RowReading = ReturnType<typeof readingOf>;

function readingOf(cells: Cells, settings: ImportSettings, today: Today, problems: CellProblem[]) {
  const wrong = (field: ImportField, why: CellWrong): null => {
    problems.push({ field, wrong: why });
    return null;
  };
  const cell = (field: ImportField): string | null => cells[field]?.trim() || null;
  /** `inClear`: it is stored as it stands, and found by a search. */
  const words = (field: ImportField, most: number, inClear: boolean): string | null => {
    const value = cell(field);
    if (value === null) return null;
    if (!(inClear ? line(most) : text(most)).safeParse(value).success) return wrong(field, 'too-long');
    return inClear && hasPersonalNumber(value) ? wrong(field, 'personal') : value;
  };
  const code = (field: WordField): string | null => {
    const value = cell(field);
    if (value === null) return null;
    const found = codeOf(field, value, settings.values);
    return found === null ? wrong(field, 'unknown-word') : found || null;
  };
  const day = (field: ImportField) => {
    const value = cell(field);
    if (value === null) return null;
    const read = readDay(value, settings.dates);
    if (read === null) return wrong(field, 'no-day');
    return read.day > today.day ? wrong(field, 'not-yet') : read;
  };
  return { cell, words, code, day, wrong, today, has: (field: ImportField) => cell(field) !== null };
}

/** A firm with a number has a name too: a record of the unit bears both. */
function firmIn({ words, wrong, cell }: RowReading): Pick<CaseRead, 'workplaceName' | 'organisationNumber'> {
  const organisationNumber = words('organisationNumber', 40, true);
  if (organisationNumber !== null && cell('workplace') === null) wrong('workplace', 'missing');
  return { workplaceName: words('workplace', 120, true), organisationNumber };
}

function readCase(reading: RowReading): CaseRead {
  const { words, code, day, wrong, today, cell } = reading;
  const reference = words('reference', 60, true);
  if (cell('reference') === null) wrong('reference', 'missing');
  const opened = day('openedOn');
  if (cell('openedOn') === null) wrong('openedOn', 'missing');
  const closed = day('closedOn');
  if (opened && closed && closed.day < opened.day) wrong('closedOn', 'before-opening');
  const end = code('end');
  const reason = words('endReason', 1000, false);
  // What has ended has ended on a day: a case of a list is not open because no day stands there.
  if (cell('closedOn') === null && (end !== null || cell('endReason') !== null)) wrong('closedOn', 'missing');
  const atEnd = closed && [endOfDay(closed.day), today.now].sort()[0];
  return {
    reference: reference ?? '',
    opened: {
      happenedFrom: startOfDay(opened?.day ?? today.day),
      happenedTo: null,
      precision: opened?.precision ?? 'day',
    },
    closed: closed && {
      at: { happenedFrom: atEnd ?? today.now, happenedTo: null, precision: closed.precision },
      end: (end ?? 'other') as CaseEnd,
      reason,
    },
    sector: (code('sector') ?? 'unknown') as SectorOrUnknown,
    ...firmIn(reading),
    municipality: words('municipality', 60, true),
    note: words('note', 2000, false),
  };
}

/** What has too few digits is no number: people whose list says “unknown” are not the same person. */
function phone({ words, wrong }: RowReading): string | null {
  const said = words('phone', 40, false);
  return said !== null && said.replaceAll(/\D/g, '').length < 6 ? wrong('phone', 'no-phone') : said;
}

function readPerson(reading: RowReading): PersonRead {
  const { words, code, day, wrong, cell, has } = reading;
  const born = day('birthDate');
  const said = cell('birthYear');
  const year = said === null ? (born ? Number(born.day.slice(0, 4)) : null) : Number(said);
  if (said !== null && !/^(19|20)\d\d$/.test(said)) wrong('birthYear', 'no-year');
  const facts = {
    language: code('language') ?? 'unknown',
    birthYear: year ?? ('unknown' as const),
    sex: (code('sex') ?? 'unknown') as PersonFacts['sex'],
  };
  const alias = cell('alias');
  if (alias !== null && !isAlias(alias)) wrong('alias', 'no-alias');
  const about = { facts, alias, protection: (code('protection') ?? 'none') as Protection };
  if (!identityFields.some(has)) return { ...about, identity: null };
  const givenNames = words('givenNames', 120, false);
  if (cell('givenNames') === null) wrong('givenNames', 'missing');
  return {
    ...about,
    identity: {
      givenNames: givenNames ?? '',
      familyName: words('familyName', 120, false),
      birthDate: born?.precision === 'day' ? born.day : null,
      personalNumber: words('personalNumber', 40, false),
      passportNumber: words('passportNumber', 40, false),
      phone: phone(reading),
      address: words('address', 200, false),
    },
  };
}

function readClaim(reading: RowReading, file: CaseRead, settings: ImportSettings): ClaimRead {
  const { words, code, day, wrong, cell, today } = reading;
  if (settings.track !== 'redress') wrong('claimAgainst', 'no-file');
  const against = words('claimAgainst', 120, false) ?? file.workplaceName;
  if (against === null && cell('claimAgainst') === null) wrong('claimAgainst', 'missing');
  const currency = cell('claimCurrency');
  if (currency !== null && !meansCurrency(currency, today.currency)) wrong('claimCurrency', 'other-currency');
  return {
    against: against ?? '',
    began: day('claimBegan')?.day ?? file.opened.happenedFrom.slice(0, 10),
    kind: (code('claimKind') ?? 'unpaid-wage') as LineKind,
    kronor: sum(reading, 'claimAmount'),
    period: period(reading),
    state: code('claimState') as PayerState | null,
    paid: paid(reading),
    evidence: words('claimEvidence', 250, false),
  };
}

function sum({ cell, wrong }: RowReading, field: 'claimAmount' | 'claimPaid'): number | null {
  const said = cell(field);
  const kronor = said === null ? null : sumIn(said);
  if (said !== null && kronor === null) wrong(field, 'no-sum');
  return kronor;
}

function period({ day, wrong, cell }: RowReading): ClaimRead['period'] {
  const [from, to] = [day('claimFrom')?.day ?? null, day('claimTo')?.day ?? null];
  if (from !== null && to !== null && to < from) wrong('claimTo', 'ends-before');
  // It is said with the sum that is claimed for it.
  if ((from !== null || to !== null) && cell('claimAmount') === null) wrong('claimAmount', 'missing');
  return from === null && to === null ? null : { from, to };
}

/** What was paid, and on which day: one without the other cannot be stored, and a payment of nothing is none. */
function paid(reading: RowReading): ClaimRead['paid'] {
  const { day, wrong, cell } = reading;
  const [kronor, on] = [sum(reading, 'claimPaid'), day('claimPaidOn')];
  if (kronor === 0) return null;
  if (cell('claimPaid') !== null && cell('claimPaidOn') === null) wrong('claimPaidOn', 'missing');
  if (cell('claimPaidOn') !== null && cell('claimPaid') === null) wrong('claimPaid', 'missing');
  return kronor === null || on === null ? null : { kronor, on: on.day };
}

/** A sum in whole kronor as people write it: 12 500, 12.500, 12 500,00 kr. What has öre is rounded; null where it is no sum. */
export function sumIn(written: string): number | null {
  const plain = written.replace(/\s*(kr|kronor|sek|:-)\.?$/i, '').replaceAll(/[\s\u00a0\u202f]/g, '');
  const read = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!read) return null;
  const whole = Number((read[1] ?? '').replaceAll(/[.,]/g, ''));
  const sum = whole + (Number((read[2] ?? '').padEnd(2, '0')) >= 50 ? 1 : 0);
  return sum <= 100_000_000 ? sum : null;
}
