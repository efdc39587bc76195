import { line, text } from '../../../kernel/text/text.ts';
import type { Happened } from '../../../kernel/time/brought.ts';
import { endOfDay, startOfDay } from '../../../kernel/time/dates.ts';
import type { CaseEnd } from '../../cases/public.ts';
import type { SectorOrUnknown } from '../../knowledge/public.ts';
import type { Identity, PersonFacts } from '../../persons/public.ts';
import type { LineKind } from '../../redress/public.ts';
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
  readonly municipality: string | null;
  readonly note: string | null;
};
export type PersonRead = {
  readonly facts: Omit<PersonFacts, 'alias'>;
  readonly identity: Identity | null;
};
export type ClaimRead = {
  readonly against: string;
  readonly began: string;
  readonly kind: LineKind;
  readonly kronor: number | null;
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
export type Today = { readonly day: string; readonly now: string };

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

function readCase({ words, code, day, wrong, today, cell }: RowReading): CaseRead {
  const reference = words('reference', 60, true);
  if (cell('reference') === null) wrong('reference', 'missing');
  const opened = day('openedOn');
  if (cell('openedOn') === null) wrong('openedOn', 'missing');
  const closed = day('closedOn');
  if (opened && closed && closed.day < opened.day) wrong('closedOn', 'before-opening');
  const end = code('end');
  const reason = words('endReason', 1000, false);
  if (closed === null && cell('closedOn') === null && cell('endReason') !== null) wrong('closedOn', 'missing');
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
    workplaceName: words('workplace', 120, true),
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
  if (!identityFields.some(has)) return { facts, identity: null };
  const givenNames = words('givenNames', 120, false);
  if (cell('givenNames') === null) wrong('givenNames', 'missing');
  return {
    facts,
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

function readClaim({ words, code, day, wrong, cell }: RowReading, file: CaseRead, settings: ImportSettings): ClaimRead {
  if (settings.track !== 'redress') wrong('claimAgainst', 'no-file');
  const against = words('claimAgainst', 120, false) ?? file.workplaceName;
  if (against === null && cell('claimAgainst') === null) wrong('claimAgainst', 'missing');
  const amount = cell('claimAmount');
  const kronor = amount === null ? null : sumIn(amount);
  if (amount !== null && kronor === null) wrong('claimAmount', 'no-sum');
  return {
    against: against ?? '',
    began: day('claimBegan')?.day ?? file.opened.happenedFrom.slice(0, 10),
    kind: (code('claimKind') ?? 'unpaid-wage') as LineKind,
    kronor,
    evidence: words('claimEvidence', 300, false),
  };
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
