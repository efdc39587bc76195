import { csvText } from '../../../kernel/text/csv.ts';
import {
  allStages,
  besides,
  type Fidelity,
  type FidelityLine,
  type How,
  type HtcdsName,
  htcdsFields,
  noValues,
  type PersonInFile,
  type Stage,
  tally,
  whyNotHeld,
} from '../../caseload/public.ts';

/**
 * What CAPE writes of the Human Trafficking Case Data Standard (`htcdsFields`): one row for a person. It holds who was seen,
 * what their status is, whether they have a plan of support and whether the file is closed. It has one flag of consent and no
 * stage, no clock and no ground.
 */
export const htcdsColumns = [
  'vic_TraffickingStatus',
  'cas_Status',
  'cas_IncomingReferralDate',
  'cas_OutgoingReferralDate',
  'spl_ActionPlan',
] as const satisfies readonly HtcdsName[];
type HtcdsColumn = (typeof htcdsColumns)[number];
export type HtcdsRow = Readonly<Record<HtcdsColumn, string>>;

/** What the standard has a field for. Every other stage is lost on the way, and the report says how many. */
export const carriedStages = ['suspicion', 'identified', 'support'] as const satisfies readonly Stage[];
export type CarriedStage = (typeof carriedStages)[number];

export type Written = {
  readonly persons: number;
  /** Written: these come back as the same counts when the file is read again. */
  readonly carried: Readonly<Record<CarriedStage, number>>;
  /** Stages that the standard has no field for, with how many persons had reached them. */
  readonly lost: readonly { readonly stage: Stage; readonly persons: number }[];
  /** Persons of whom no suspicion is on record: the standard begins with a person who was seen, so they are not written. */
  readonly withoutBeginning: number;
  /** Endings that are written only as closed, without how. */
  readonly endingsWithoutHow: number;
  /** What becomes of each field, and of what the standard has no field for. */
  readonly report: Fidelity;
};

/** One person as HTCDS writes them: status, whether the file is closed, the day they were seen, and whether there is a plan. */
export function htcdsRow(person: PersonInFile, dayOf: (day: number) => string): HtcdsRow {
  const { stages } = person;
  const seen = stages.get('suspicion') ?? null;
  return {
    vic_TraffickingStatus: stages.has('identified')
      ? 'ActualVictimOfTrafficking'
      : isUnfounded(person)
        ? 'NotAVictimOfTrafficking'
        : 'PossibleVictimOfTrafficking',
    cas_Status: endingOf(person) ?? 'Active',
    cas_IncomingReferralDate: seen === null ? '' : dayOf(seen),
    cas_OutgoingReferralDate: '',
    spl_ActionPlan: stages.has('support') ? 'Yes' : '',
  };
}

const isUnfounded = ({ stages, exits }: PersonInFile): boolean =>
  exits.get('suspicion') === 'unfounded' && !stages.has('identified');

/** The rows of a caseload as HTCDS writes them, and what is lost on the way, reported beside the file. */
export function toHtcds(
  persons: readonly PersonInFile[],
  dayOf: (day: number) => string,
): { rows: HtcdsRow[]; written: Written } {
  const written = persons.filter(({ stages }) => stages.has('suspicion'));
  const rows = written.map((person) => htcdsRow(person, dayOf));
  const report = reportOf(written, rows);
  const count = (stage: Stage): number => written.filter(({ stages }) => stages.has(stage)).length;
  return {
    rows,
    written: {
      persons: written.length,
      carried: { suspicion: count('suspicion'), identified: count('identified'), support: count('support') },
      lost: allStages.flatMap((stage) => {
        const line = report.beyond.find(({ name }) => name === `stage:${stage}`);
        return line ? [{ stage, persons: line.values.lost }] : [];
      }),
      withoutBeginning: persons.length - written.length,
      endingsWithoutHow: rows.filter((row) => row.cas_Status === 'Closed').length,
      report,
    },
  };
}

function endingOf({ exits }: PersonInFile): 'Closed' | 'ClosedReferred' | null {
  if (exits.size === 0) return null;
  return [...exits.values()].every((exit) => exit === 'referred-on') ? 'ClosedReferred' : 'Closed';
}

/** Whether the state of the case, together with the status, says all of how a path ended: nothing, unfounded, or passed on. */
function isWhole({ stages, exits }: PersonInFile): boolean {
  if (exits.size === 0) return true;
  if (exits.size > 1) return false;
  const [[stage, exit] = []] = exits;
  if (stage === 'suspicion' && exit === 'unfounded') return !stages.has('identified');
  if (stages.has('support')) return false;
  const stands = stages.has('identified') ? 'identified' : 'suspicion';
  return stage === stands && (exit === 'referred-on' || exit === 'not-told');
}

const hows: Readonly<Record<HtcdsColumn, How | null>> = {
  vic_TraffickingStatus: null,
  cas_Status: 'closed-without-how',
  cas_IncomingReferralDate: 'day-of-suspicion',
  cas_OutgoingReferralDate: 'day-of-ending',
  spl_ActionPlan: 'yes-for-a-plan',
};

/**
 * What becomes of everything that is known of these persons. A field that CAPE has nothing for is *not held*; what CAPE has and the
 * standard has no field for is in `beyond`, with how many values are lost.
 */
function reportOf(persons: readonly PersonInFile[], rows: readonly HtcdsRow[]): Fidelity {
  const counts = tally();
  for (const [at, person] of persons.entries()) {
    const { stages, exits, beside } = person;
    const row = rows[at] as HtcdsRow;
    counts.add('vic_TraffickingStatus', 'kept');
    counts.add('cas_Status', isWhole(person) ? 'kept' : 'approximated');
    if (stages.get('suspicion') != null) {
      counts.add('cas_IncomingReferralDate', row.cas_IncomingReferralDate === '' ? 'lost' : 'approximated');
    }
    if (row.cas_Status === 'ClosedReferred') counts.add('cas_OutgoingReferralDate', 'lost');
    if (stages.has('support')) counts.add('spl_ActionPlan', 'approximated');
    for (const [stage, day] of stages) {
      if (!(carriedStages as readonly Stage[]).includes(stage)) counts.add(`stage:${stage}`, 'lost');
      if (stage !== 'suspicion' && day !== null) counts.add('day:later', 'lost');
    }
    if (!isWhole(person)) counts.add('ending', 'lost', exits.size);
    for (const name of besides) counts.add(name === 'sector' ? 'vic_ForcedLabourIndustry' : name, 'lost', beside[name]);
  }
  const isDayless =
    counts.of('cas_IncomingReferralDate').approximated === 0 && counts.of('cas_IncomingReferralDate').lost > 0;
  const fields = htcdsFields.map(({ name }): FidelityLine => {
    const values = counts.of(name);
    switch (name) {
      case 'vic_TraffickingStatus':
        return { name, fate: 'kept', how: hows[name], values };
      case 'cas_IncomingReferralDate':
        return isDayless
          ? { name, fate: 'lost', how: 'days-stay', values }
          : { name, fate: 'approximated', how: hows[name], values };
      case 'cas_OutgoingReferralDate':
        return { name, fate: 'lost', how: hows[name], values };
      case 'vic_ForcedLabourIndustry':
        return { name, fate: 'lost', how: whyNotHeld[name], values };
      case 'cas_Status':
      case 'spl_ActionPlan':
        return { name, fate: 'approximated', how: hows[name], values };
      default:
        return { name, fate: 'not-held', how: whyNotWritten(name), values: noValues };
    }
  });
  const names = [...allStages.map((stage) => `stage:${stage}` as const), 'day:later', 'ending', ...besides] as const;
  const beyond = names
    .filter((name) => counts.of(name).lost > 0)
    .map((name) => ({ name, fate: 'lost', how: 'no-field', values: counts.of(name) }) as Fidelity['beyond'][number]);
  return { standard: 'htcds-2.0', direction: 'out', rows: persons.length, fields, beyond };
}

/** What the study does not read it does not hold either; each of the rest has its own reason. */
function whyNotWritten(name: Exclude<HtcdsName, HtcdsColumn>): How {
  if (name === 'vic_TypeOfExploitation') return 'forms-not-told';
  if (name in whyNotHeld) return whyNotHeld[name as keyof typeof whyNotHeld];
  return name === 'con_Consent' ? 'consent-lies-elsewhere' : 'not-counted';
}

/** A code or a day, or nothing: what a spreadsheet takes for text and never for a formula. */
const plainCell = /^([A-Za-z]+|\d{4}-\d{2}-\d{2})?$/;

/** The cells of a row. One that is no code and no day is a fault of ours, and then there is no file, of whatever kind. */
export function cellsOf(row: HtcdsRow): readonly string[] {
  const cells = htcdsColumns.map((column) => row[column]);
  if (!cells.every((cell) => plainCell.test(cell))) throw new Error('A cell of an HTCDS file is no code and no day.');
  return cells;
}

/**
 * The file. No cell holds anything but a code or a day, so none needs quoting and none begins with a sign (= + - @) that a spreadsheet
 * would execute.
 */
export function htcdsText(rows: readonly HtcdsRow[]): string {
  return csvText([htcdsColumns, ...rows.map(cellsOf)], { end: '\n' });
}
