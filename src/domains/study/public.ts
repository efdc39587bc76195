export type { Caseload } from './caseload/caseload.ts';
export type { CaseloadRow } from './caseload/columns.ts';
export { heldChains } from './caseload/held.ts';
export { besides, nothingBeside, type PersonInFile, personsIn } from './caseload/persons-in.ts';
export { type ReadText, readCaseloadText } from './caseload/read-text.ts';
export { isWrongFile, type WrongFile } from './caseload/reading.ts';
export { exitClass, exits } from './codes/exits.ts';
export { obstacleNames } from './codes/obstacle-messages.ts';
export { stageNames } from './codes/stage-messages.ts';
export { allStages, chains, type Stage, stagesOf } from './codes/stages.ts';
export { isoDay } from './day.ts';
export {
  beyonds,
  type Fate,
  type Fidelity,
  type FidelityLine,
  fates,
  fidelityJson,
  noValues,
  standards,
  tally,
  toldFidelity,
} from './fidelity/fidelity.ts';
export { type How, hows } from './fidelity/how-messages.ts';
export { fateTexts, fidelityText } from './fidelity/messages.ts';
export { beyondName, byWhy, fidelityLines, standardNames, titleOf } from './fidelity/report-lines.ts';
export type { PublishedFigure } from './figures/published-figure.ts';
export { largestObstacle } from './funnel/largest-obstacle.ts';
export { type HtcdsName, htcdsFields } from './htcds/fields.ts';
export { readFields } from './htcds/record.ts';
export { whyNotHeld } from './htcds/why-not-held.ts';
export type { StudyRow } from './lived/own-caseload.ts';
export type { Coding } from './review/coding.ts';
export { nameOfDrawn, type PlanAsked, samplingPlan } from './review/sampling/sampling-plan.ts';
export { noticeable } from './seed/noticed.ts';
export { smallestShown } from './suppression/smallest-shown.ts';
export { type Help, helps, workStages } from './survey/words.ts';
