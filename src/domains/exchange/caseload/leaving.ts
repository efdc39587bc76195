import { compare } from '../../../kernel/compare.ts';
import { type Fidelity, type PersonInFile, type Stage, smallestShown, toldFidelity } from '../../caseload/public.ts';
import { fewestAcross } from '../across-borders.ts';
import type { LeavingShown } from '../caseload-schema.ts';
import { type HtcdsRow, htcdsRow, htcdsText, toHtcds, type Written } from './to-htcds.ts';

export type Leaving = {
  /** The file as it would leave, and how many persons it holds. */
  readonly text: string;
  readonly rows: readonly HtcdsRow[];
  readonly written: Written;
  /** Persons who stay here because fewer than ten are alike: no person may be found by their row. */
  readonly keptBack: number;
};

/** Days stay in the agency: with the day on which they were seen, a row is one person. */
const withoutDay = (): string => '';
const keyOf = (row: HtcdsRow): string => Object.values(row).join(',');

/**
 * What of these persons may leave as HTCDS. A row is a person, so what holds for a count across borders holds for a row: only those leave
 * of whom at least ten are alike in everything that is written. No name, number or pseudonym is written, and rows are sorted by their
 * content, so that their order discloses nothing of who they were.
 */
export function leaving(persons: readonly PersonInFile[]): Leaving {
  const alike = new Map<string, PersonInFile[]>();
  for (const person of persons) {
    if (!person.stages.has('suspicion')) continue;
    const key = keyOf(htcdsRow(person, withoutDay));
    const group = alike.get(key) ?? [];
    group.push(person);
    alike.set(key, group);
  }
  const groups = [...alike.entries()].sort(([a], [b]) => compare(a, b)).map(([, group]) => group);
  const leave = groups.filter(({ length }) => length >= fewestAcross).flat();
  const { rows, written } = toHtcds(leave, withoutDay);
  const known = groups.flat().length;
  return {
    text: htcdsText(rows),
    rows,
    written: { ...written, withoutBeginning: persons.length - known },
    keptBack: known - leave.length,
  };
}

const told = (count: number): number | null => (count > 0 && count < smallestShown ? null : count);

/** What the agency is shown of it. What stays is shown as figures of the agency are: 1 to 4 as no number. */
export function shownLeaving({ written, keptBack }: Leaving, digest: string): LeavingShown {
  const report = toldFidelity(written.report);
  return {
    persons: written.persons,
    carried: written.carried,
    lost: written.lost.map(({ stage }) => ({ stage, persons: lostIn(report, stage) })),
    withoutBeginning: told(written.withoutBeginning),
    endingsWithoutHow: told(written.endingsWithoutHow),
    keptBack: told(keptBack),
    report,
    digest,
  };
}

/** How many of those who leave had reached a stage that is lost on the way, as the report has it. */
const lostIn = (report: Fidelity<number | null>, stage: Stage): number | null =>
  report.beyond.find(({ name }) => name === `stage:${stage}`)?.values.lost ?? null;
