import { type Chain, chains, type Kind } from '../codes/stages.ts';
import { unknownDay } from '../day.ts';
import type { Fidelity } from '../fidelity/fidelity.ts';

/**
 * What the head of a file says of itself. `holds`: the stages (and `exits`) that the source keeps even where no row shows
 * one; an absent one is then zero, not unknown.
 */
export type FileHead = {
  readonly invented: boolean;
  readonly followedTo: number | null;
  readonly holds: Readonly<Record<Kind, ReadonlySet<string>>>;
};

/** The codes of one row, as `row.ts` reads them. Ids are numbers given in the order of the file; -1 is none. */
export type CodedRow = {
  unit: number;
  person: number;
  caseFile: number;
  offence: number;
  place: number;
  day: number;
  exit: number;
  reason: number;
  obstacleSet: number;
  noticedSet: number;
  kind: number;
  region: number;
  /** The number of a Swedish county in `codes/places.ts`, from 1; 0 where none is given. */
  county: number;
  sector: number;
  /** The number of an agency in `agencies` of the caseload, from 1; 0 where none is given. */
  agency: number;
};

const makers = {
  unit: Uint8Array,
  person: Int32Array,
  caseFile: Int32Array,
  offence: Int32Array,
  place: Uint8Array,
  day: Int32Array,
  exit: Uint8Array,
  reason: Uint8Array,
  obstacleSet: Int32Array,
  noticedSet: Int32Array,
  kind: Uint8Array,
  region: Uint8Array,
  county: Uint8Array,
  sector: Uint8Array,
  agency: Uint8Array,
} as const;

export type Columns = { readonly [Name in keyof CodedRow]: InstanceType<(typeof makers)[Name]> };

/** Columns for so many rows, all zeros. */
export const emptyColumns = (rows: number): Columns =>
  Object.fromEntries(
    (Object.keys(makers) as (keyof CodedRow)[]).map((name) => [name, new makers[name](rows)]),
  ) as unknown as Columns;

/** A whole caseload, column by column: five million rows take 150 MB, where objects would take gigabytes. */
export type Caseload = {
  readonly format: 'cape' | 'htcds';
  readonly head: FileHead;
  /** False where endings are known but not whether the path broke off, as in HTCDS: `lost` is then unknown, not zero. */
  readonly tellsLosses: boolean;
  readonly country: string | null;
  /** Rows of the file below its header; an HTCDS row becomes several events. */
  readonly fileRows: number;
  readonly rowCount: number;
  readonly columns: Columns;
  /** Whether the source says what rules had noticed. Where it does not, that is unknown and not nothing. */
  readonly tellsNoticed: boolean;
  /** What `obstacleSet` and `noticedSet` point at: numbers of obstacles in `codes/obstacles.ts`. Set 0 is empty. */
  readonly obstacleSets: readonly (readonly number[])[];
  /** The agencies that rows name, in the order in which the file names them. */
  readonly agencies: readonly string[];
  /** How many different persons, cases and offences the file names. */
  readonly keyCounts: readonly [number, number, number];
  /** Rows or persons that could not enter the chains, by why: nothing disappears silently. */
  readonly apart: ReadonlyMap<string, number>;
  /** What became of each field of a standard. Of a file in CAPE's own columns nothing is lost, and there is no such report. */
  readonly fidelity?: Fidelity;
};

/** The place of a row: chain 0 (all three, from the suspicion) to 3, times 8, plus the place of the stage in its chain. */
export const placeOf = (chain: Chain | null, stage: number): number =>
  (chain === null ? 0 : chains.indexOf(chain) + 1) * 8 + stage;
export const signalPlace = 32;
export const inspectionPlace = 33;

export type RowStore = {
  readonly add: (row: CodedRow) => void;
  readonly columns: () => Columns;
  readonly size: () => number;
};

/** Grows as rows come; doubling keeps the cost of a row constant. */
export function rowStore(): RowStore {
  const names = Object.keys(makers) as (keyof CodedRow)[];
  const columns: { -readonly [Name in keyof Columns]: Columns[Name] } = emptyColumns(1024);
  let size = 0;
  let room = 1024;
  const grow = (): void => {
    room *= 2;
    for (const name of names) {
      const larger = new makers[name](room);
      larger.set(columns[name]);
      (columns as Record<string, unknown>)[name] = larger;
    }
  };
  return {
    size: () => size,
    columns: () =>
      Object.fromEntries(names.map((name) => [name, columns[name].subarray(0, size)])) as unknown as Columns,
    add: (row) => {
      if (size === room) grow();
      columns.unit[size] = row.unit;
      columns.person[size] = row.person;
      columns.caseFile[size] = row.caseFile;
      columns.offence[size] = row.offence;
      columns.place[size] = row.place;
      columns.day[size] = row.day;
      columns.exit[size] = row.exit;
      columns.reason[size] = row.reason;
      columns.obstacleSet[size] = row.obstacleSet;
      columns.noticedSet[size] = row.noticedSet;
      columns.kind[size] = row.kind;
      columns.region[size] = row.region;
      columns.county[size] = row.county;
      columns.sector[size] = row.sector;
      columns.agency[size] = row.agency;
      size += 1;
    },
  };
}

/** The last day that any row of the file names, up to which open cases have been followed. Null when no day is known. */
export function lastDay(caseload: Caseload): number | null {
  let last = unknownDay;
  for (const day of caseload.columns.day) if (day > last) last = day;
  return last === unknownDay ? null : last;
}
