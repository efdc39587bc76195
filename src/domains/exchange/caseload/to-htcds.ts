import { allStages, type PersonInFile, type Stage } from '../../study/public.ts';

/**
 * The Human Trafficking Case Data Standard (HTCDS 2.0, IOM, github.com/UNMigration/HTCDS): one row for a person. It holds who was
 * seen, what their status is, whether they have a plan of support and whether the file is closed. It has one flag of consent
 * and no stage, no clock and no ground.
 */
export const htcdsColumns = [
  'vic_TraffickingStatus',
  'cas_Status',
  'cas_IncomingReferralDate',
  'cas_OutgoingReferralDate',
  'spl_ActionPlan',
] as const;
export type HtcdsRow = Readonly<Record<(typeof htcdsColumns)[number], string>>;

/** What the standard has a place for. Every other stage is lost on the way, and the report says how many. */
export const carriedStages = ['suspicion', 'identified', 'support'] as const satisfies readonly Stage[];
export type CarriedStage = (typeof carriedStages)[number];

export type Fidelity = {
  readonly persons: number;
  /** Written: these come back as the same counts when the file is read again. */
  readonly carried: Readonly<Record<CarriedStage, number>>;
  /** Stages that the standard has no place for, with how many persons had reached them. */
  readonly lost: readonly { readonly stage: Stage; readonly persons: number }[];
  /** Persons of whom no suspicion is on record: the standard begins with somebody who was seen, so they are not written. */
  readonly withoutBeginning: number;
  /** Endings that are written only as closed, without how. */
  readonly endingsWithoutHow: number;
};

/** One person as HTCDS writes them: status, whether the file is closed, the day they were seen, and whether there is a plan. */
export function htcdsRow(person: PersonInFile, dayOf: (day: number) => string): HtcdsRow {
  const { stages, exits } = person;
  const seen = stages.get('suspicion') ?? null;
  const unfounded = exits.get('suspicion') === 'unfounded' && !stages.has('identified');
  return {
    vic_TraffickingStatus: stages.has('identified')
      ? 'ActualVictimOfTrafficking'
      : unfounded
        ? 'NotAVictimOfTrafficking'
        : 'PossibleVictimOfTrafficking',
    cas_Status: endingOf(person) ?? 'Active',
    cas_IncomingReferralDate: seen === null ? '' : dayOf(seen),
    cas_OutgoingReferralDate: '',
    spl_ActionPlan: stages.has('support') ? 'Yes' : '',
  };
}

/** The rows of a caseload as HTCDS writes them, and what is lost on the way, said beside the file. */
export function toHtcds(
  persons: readonly PersonInFile[],
  dayOf: (day: number) => string,
): { rows: HtcdsRow[]; fidelity: Fidelity } {
  const written = persons.filter(({ stages }) => stages.has('suspicion'));
  const rows = written.map((person) => htcdsRow(person, dayOf));
  const count = (stage: Stage): number => written.filter(({ stages }) => stages.has(stage)).length;
  return {
    rows,
    fidelity: {
      persons: written.length,
      carried: { suspicion: count('suspicion'), identified: count('identified'), support: count('support') },
      lost: allStages
        .filter((stage) => !(carriedStages as readonly Stage[]).includes(stage))
        .map((stage) => ({ stage, persons: count(stage) }))
        .filter(({ persons: reached }) => reached > 0),
      withoutBeginning: persons.length - written.length,
      endingsWithoutHow: written.filter((person) => endingOf(person) === 'Closed').length,
    },
  };
}

function endingOf({ exits }: PersonInFile): 'Closed' | 'ClosedReferred' | null {
  if (exits.size === 0) return null;
  return [...exits.values()].every((exit) => exit === 'referred-on') ? 'ClosedReferred' : 'Closed';
}

/** A code or a day, or nothing: what a spreadsheet takes for text and never for a formula. */
const plainCell = /^([A-Za-z]+|\d{4}-\d{2}-\d{2})?$/;

/**
 * The file. No cell holds anything but a code or a day, so none needs quoting and none begins with a sign (= + - @) that a
 * spreadsheet would carry out. A cell that is anything else is a fault of ours, and then there is no file.
 */
export function htcdsText(rows: readonly HtcdsRow[]): string {
  const lineOf = (row: HtcdsRow): string => {
    const cells = htcdsColumns.map((column) => row[column]);
    if (!cells.every((cell) => plainCell.test(cell))) throw new Error('A cell of an HTCDS file is no code and no day.');
    return cells.join(',');
  };
  return `${[htcdsColumns.join(','), ...rows.map(lineOf)].join('\n')}\n`;
}
