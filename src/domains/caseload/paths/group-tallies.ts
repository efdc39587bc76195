import { unknownDay } from '../day.ts';
import type { Caseload } from '../file/caseload.ts';
import type { Subjects } from './subjects.ts';

/** Of the subjects of one group: how many were at the beginning, and how many of them went on. */
export type GroupTally = { reached: number; wentOn: number };
type Tallies = ReadonlyMap<number, GroupTally>;

/** Several regions, industries or agencies are named for one subject. */
export const several = 255;

/** A region and a county as one code, so that the two can be decided together: counties add up to their region. */
export const placeCode = (region: number, county: number): number => region * 256 + county;
export const regionOfCode = (code: number): number => code >> 8;
export const countyOfCode = (code: number): number => code & 255;

/** Groups of the largest case: those in it, and all others. */
export const [inLargest, besideLargest] = [1, 2];

/** A cohort at the beginning of a chain, split into groups in each of several ways. Every split holds everyone once. */
export type GroupTallies = {
  readonly places: Tallies;
  readonly sectors: Tallies;
  /** By the agency that saw the subject first. */
  readonly agencies: Tallies;
  readonly largest: Tallies;
  readonly largestCase: number;
};

export type GroupCounter = {
  /** Counts one subject of the cohort, with the files in which it is at the beginning. */
  readonly add: (subject: number, wentOn: boolean, files: readonly number[]) => void;
  readonly end: () => GroupTallies;
};

function count(tallies: Map<number, GroupTally>, group: number, wentOn: boolean): void {
  const tally = tallies.get(group) ?? { reached: 0, wentOn: 0 };
  tally.reached += 1;
  if (wentOn) tally.wentOn += 1;
  tallies.set(group, tally);
}

/**
 * The groups in an order of their own, never in that of the rows. Of two groups that hide a third equally well the first is
 * hidden; if another order of the same rows hid another one, both together would show what each hides.
 */
const inOrder = (tallies: Tallies, placeOf: (code: number) => number): Tallies =>
  new Map([...tallies].toSorted(([a], [b]) => placeOf(a) - placeOf(b)));

export function groupCounter(caseload: Caseload, subjects: Subjects): GroupCounter {
  const { region, county, sector, agency, day } = caseload.columns;
  const [places, sectors, agencies] = [new Map(), new Map(), new Map()] as Map<number, GroupTally>[] as [
    Map<number, GroupTally>,
    Map<number, GroupTally>,
    Map<number, GroupTally>,
  ];
  const byName = caseload.agencies.map((name, index) => ({ name, code: index + 1 }));
  byName.sort((a, b) => (a.name < b.name ? -1 : 1));
  const placeOfAgency = new Map(byName.map(({ code }, place) => [code, place + 1]));
  const caseCount = caseload.keyCounts[1];
  const [inCase, wentOnInCase] = [new Int32Array(caseCount), new Int32Array(caseCount)];
  const cohort: GroupTally = { reached: 0, wentOn: 0 };

  function groupOf(column: Uint8Array, subject: number): number {
    let group = 0;
    const to = subjects.starts[subject + 1] as number;
    for (let i = subjects.starts[subject] as number; i < to; i += 1) {
      const code = column[subjects.order[i] as number] as number;
      if (code === 0 || code === group) continue;
      if (group !== 0) return several;
      group = code;
    }
    return group;
  }

  /** The agency of the earliest row that names one; several where two were there on the same first day. */
  function firstAgency(subject: number): number {
    let group = 0;
    let first = Number.POSITIVE_INFINITY;
    const to = subjects.starts[subject + 1] as number;
    for (let i = subjects.starts[subject] as number; i < to; i += 1) {
      const row = subjects.order[i] as number;
      const code = agency[row] as number;
      if (code === 0) continue;
      const on = day[row] === unknownDay ? Number.MAX_SAFE_INTEGER : (day[row] as number);
      if (on < first) [first, group] = [on, code];
      else if (on === first && code !== group) group = several;
    }
    return group;
  }

  function largest(): GroupTally {
    const found: GroupTally = { reached: 0, wentOn: 0 };
    for (let file = 0; file < caseCount; file += 1) {
      const [reached, wentOn] = [inCase[file] as number, wentOnInCase[file] as number];
      // Of two that are equally large the one from which more went on: the order of rows must not decide.
      if (reached > found.reached || (reached === found.reached && wentOn > found.wentOn))
        Object.assign(found, { reached, wentOn });
    }
    return found;
  }

  return {
    add: (subject, wentOn, files) => {
      count(places, placeCode(groupOf(region, subject), groupOf(county, subject)), wentOn);
      count(sectors, groupOf(sector, subject), wentOn);
      count(agencies, firstAgency(subject), wentOn);
      cohort.reached += 1;
      if (wentOn) cohort.wentOn += 1;
      for (const file of files) {
        inCase[file] = (inCase[file] as number) + 1;
        if (wentOn) wentOnInCase[file] = (wentOnInCase[file] as number) + 1;
      }
    },
    end: () => {
      const one = largest();
      const others = { reached: cohort.reached - one.reached, wentOn: cohort.wentOn - one.wentOn };
      const split = new Map([
        [inLargest as number, one],
        [besideLargest as number, others],
      ]);
      return {
        places: inOrder(places, (code) => code),
        sectors: inOrder(sectors, (code) => code),
        agencies: inOrder(agencies, (code) => placeOfAgency.get(code) ?? code),
        largest: split,
        largestCase: one.reached,
      };
    },
  };
}
