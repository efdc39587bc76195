import { allStages, type PersonInFile, type Stage } from '../study/public.ts';

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

/** The rows of a caseload as HTCDS writes them, and what is lost on the way, said beside the file. */
export function toHtcds(
  persons: readonly PersonInFile[],
  dayOf: (day: number) => string,
): { rows: HtcdsRow[]; fidelity: Fidelity } {
  const written = persons.filter(({ stages }) => stages.has('suspicion'));
  const rows = written.map((person): HtcdsRow => {
    const { stages, exits } = person;
    const seen = stages.get('suspicion') ?? null;
    const ending = endingOf(person);
    const unfounded = exits.get('suspicion') === 'unfounded' && !stages.has('identified');
    return {
      vic_TraffickingStatus: stages.has('identified')
        ? 'ActualVictimOfTrafficking'
        : unfounded
          ? 'NotAVictimOfTrafficking'
          : 'PossibleVictimOfTrafficking',
      cas_Status: ending ?? 'Active',
      cas_IncomingReferralDate: seen === null ? '' : dayOf(seen),
      cas_OutgoingReferralDate: '',
      spl_ActionPlan: stages.has('support') ? 'Yes' : '',
    };
  });
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

/** The file: no cell holds anything but a code or a day, so none needs quoting. */
export const htcdsText = (rows: readonly HtcdsRow[]): string =>
  `${[htcdsColumns.join(','), ...rows.map((row) => htcdsColumns.map((column) => row[column]).join(','))].join('\n')}\n`;
