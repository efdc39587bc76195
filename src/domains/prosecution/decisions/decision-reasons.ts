/**
 * What the reasons of a decision mean for the rules. The codes, with the exits that each explains, are those of the study
 * (`caseload/codes/reasons.ts`); here each rule has a name, so that screen and server ask the same.
 */
type ReasonLine = { readonly outcome: string; readonly reason: string };
type Reasoned = Pick<ReasonLine, 'reason'>;

/** An investigation was never opened: no ground for suspicion, or limitation. */
const notOpened: readonly string[] = ['RC01', 'RC02', 'RC03'];

/** The offence is charged. */
export const isCharge = ({ reason }: Reasoned): boolean => reason === 'RC15';

/** An offence of the injured person that is not pursued against them (non-punishment). It closes nothing of what was done to them. */
export const isNonPunishment = ({ reason }: Reasoned): boolean => reason === 'RC17';

/** The injured party does not take part: written in practice, and no legal ground where the prosecutor brings the charge. */
export const isWithoutInjuredParty = ({ reason }: Reasoned): boolean => reason === 'RC08';

/** The investigation of an offence is discontinued. */
export const discontinues = (line: ReasonLine): boolean => line.outcome === 'closed' && !isNonPunishment(line);

/** Whether a reason can explain this outcome. */
export function reasonFits(line: ReasonLine): boolean {
  if (line.outcome === 'charged' || line.outcome === 'charged-alternative') return isCharge(line);
  if (line.outcome === 'not-opened') return notOpened.includes(line.reason);
  return !isCharge(line) && !notOpened.includes(line.reason);
}
