import { type Exit, exits } from '../codes/exits.ts';
import { stageIndex } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import { type CodedRow, placeOf, type RowStore } from './caseload.ts';
import { Day, remembered } from './columns.ts';
import type { RowProblem } from './row.ts';
import { rowMessages as text } from './row-messages.ts';

/**
 * The Human Trafficking Case Data Standard (HTCDS 2.0, IOM, github.com/UNMigration/HTCDS): one row for a person and case,
 * API names as headers. It says who was seen, what their status is, and whether the file is closed; it holds no report,
 * no investigation, no wages. Those stages are unknown here, never zero. Names, numbers and free text are not read.
 */
const prefixes = /^(org|prs|vic|per|cas|cco|hte|spl|con)_[A-Za-z]+$/;

export const isHtcdsHeader = (header: readonly string[]): boolean =>
  header.some((name) => prefixes.test(name)) &&
  header.some((name) => /^(vic_TraffickingStatus|cas_Status)$/.test(name));

/** Names and labels of a code list read the same once spaces, dashes and capitals are gone. */
const plain = (cell: string): string => cell.replace(/[^A-Za-z]/g, '').toLowerCase();

const statuses = ['PossibleVictimOfTrafficking', 'ActualVictimOfTrafficking', 'NotAVictimOfTrafficking'];
const caseStatuses = ['Active', 'FollowUp', 'Closed', 'ClosedReferred'];
const exploitation = [
  'ForcedLabour',
  'ChildLabour',
  'Servitude',
  'ForcedBegging',
  'SexualExploitation',
  'ForcedMarriage',
  'ForcedMilitaryByNonStateActors',
  'OrganRemoval',
  'ForcedAdoption',
  'Surrogacy',
  'Other',
];
/** The first four are labour exploitation as the study counts it: begging stands in the Swedish offence (brottsbalken 4:1 b). */
const labourKinds = 4;

const suspicion = placeOf(null, 0);
const protection = (stage: string): number => placeOf('protection', stageIndex('protection', stage));

export type HtcdsReader = {
  readonly read: (cells: readonly string[], row: number) => readonly RowProblem[];
  readonly keyCounts: () => [number, number, number];
  /** What the file holds, told by its columns. */
  readonly holds: ReadonlySet<string>;
  readonly apart: ReadonlyMap<string, number>;
};

export function htcdsRowReader(header: readonly string[], store: RowStore): HtcdsReader {
  const at = (name: string): number => header.indexOf(name);
  const columns = {
    status: at('vic_TraffickingStatus'),
    form: at('vic_TypeOfExploitation'),
    caseStatus: at('cas_Status'),
    incoming: at('cas_IncomingReferralDate'),
    outgoing: at('cas_OutgoingReferralDate'),
    consent: at('con_Consent'),
  };
  const planColumns = header.flatMap((name, index) => (name.startsWith('spl_') ? [index] : []));
  const readDay = remembered(Day, unknownDay);
  const apart = new Map<string, number>();
  const setApart = (why: string): void => void apart.set(why, (apart.get(why) ?? 0) + 1);
  let persons = 0;

  const base: CodedRow = {
    unit: 0,
    person: -1,
    caseFile: -1,
    offence: -1,
    place: 0,
    day: unknownDay,
    exit: 0,
    reason: 0,
    obstacleSet: 0,
    noticedSet: 0,
    kind: 0,
    region: 0,
    county: 0,
    sector: 0,
    agency: 0,
  };

  function add(place: number, day: number, exit: Exit | null): void {
    store.add({ ...base, person: persons, caseFile: persons, place, day, exit: exit ? exits.indexOf(exit) + 1 : 0 });
  }

  function read(cells: readonly string[], row: number): readonly RowProblem[] {
    const problems: RowProblem[] = [];
    const cell = (column: number): string => (column < 0 ? '' : (cells[column] ?? '').trim());
    const word = (column: number, list: readonly string[]): string | null => {
      const value = plain(cell(column));
      const found = list.find((name) => plain(name) === value) ?? null;
      if (value !== '' && found === null) {
        problems.push({
          row,
          column: header[column] as string,
          text: text.htcdsWord,
          values: { words: list.join(', ') },
        });
      }
      return found;
    };
    const day = (column: number): number => {
      const value = readDay(cell(column));
      if (value === undefined) problems.push({ row, column: header[column] as string, text: text.htcdsDate });
      return value ?? unknownDay;
    };
    if (cells.length !== header.length) {
      return [{ row, column: '', text: text.width, values: { cells: cells.length, columns: header.length } }];
    }
    const status = word(columns.status, statuses);
    const caseStatus = word(columns.caseStatus, caseStatuses);
    const seen = day(columns.incoming);
    const passedOn = day(columns.outgoing);
    const forms = plain(cell(columns.form));
    const known = exploitation.filter((name) => forms.includes(plain(name)));
    if (forms !== '' && known.length === 0) {
      const values = { words: exploitation.join(', ') };
      problems.push({ row, column: 'vic_TypeOfExploitation', text: text.htcdsWord, values });
    }
    if (problems.length > 0) return problems;
    if (/^(false|no|0)$/i.test(cell(columns.consent))) setApart('no-consent');
    else if (forms !== '' && !known.some((name) => exploitation.indexOf(name) < labourKinds))
      setApart('other-exploitation');
    else {
      if (columns.status >= 0 && status === null) setApart('status-not-told');
      addPerson(
        status,
        caseStatus,
        planColumns.some((column) => cell(column) !== ''),
        seen,
        passedOn,
      );
    }
    return [];
  }

  function addPerson(
    status: string | null,
    caseStatus: string | null,
    hasPlan: boolean,
    seen: number,
    passedOn: number,
  ): void {
    const identified = status === 'ActualVictimOfTrafficking';
    add(suspicion, seen, null);
    if (identified) add(protection('identified'), unknownDay, null);
    if (hasPlan) add(protection('support'), unknownDay, null);
    const stands = protection(identified ? 'identified' : 'suspicion');
    if (status === 'NotAVictimOfTrafficking') add(protection('suspicion'), unknownDay, 'unfounded');
    else if (!hasPlan && caseStatus === 'Closed') add(stands, unknownDay, 'not-told');
    else if (!hasPlan && caseStatus === 'ClosedReferred') add(stands, passedOn, 'referred-on');
    persons += 1;
  }

  const holds = new Set(['suspicion']);
  if (columns.status >= 0) holds.add('identified');
  if (planColumns.length > 0) holds.add('support');
  if (columns.caseStatus >= 0) holds.add('exits');
  return { read, holds, apart, keyCounts: () => [persons, persons, 0] };
}

/** The second line of IOM's spreadsheet repeats the header in words; it is no person. */
export function isHtcdsLabelRow(header: readonly string[], cells: readonly string[]): boolean {
  const says = (name: string, label: string): boolean => plain(cells[header.indexOf(name)] ?? '') === plain(label);
  return says('cas_Status', 'Status') || says('vic_TraffickingStatus', 'Trafficking Status');
}
