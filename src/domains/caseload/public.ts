export { csvCells } from '../../kernel/text/csv-cells.ts';
export { exitClass, exitFits, exits } from './codes/exits.ts';
export { chainNames, regionNames, sectorNames } from './codes/group-messages.ts';
export { obstacleNames } from './codes/obstacle-messages.ts';
export { obstacles } from './codes/obstacles.ts';
export { countiesOf, countyNames, regionOfCounty } from './codes/places.ts';
export { reasonNames } from './codes/reason-messages.ts';
export { exitsExplainedBy, type Reason, reasons } from './codes/reasons.ts';
export { exitNames, stageMeanings, stageNames } from './codes/stage-messages.ts';
export { allStages, chains, type Kind, type Stage, stageIndex, stagesOf, type Unit, units } from './codes/stages.ts';
export { stepNames } from './codes/step-messages.ts';
export { steps } from './codes/steps.ts';
export { costBySector } from './cost/cost-by-sector.ts';
export { CostFigures, type MoneySum, type SectorCost } from './cost/cost-figures.ts';
export { costSums, readCosts, SectorSums } from './cost/cost-sums.ts';
export { fewestCases } from './cost/dominance.ts';
export { pooled, pooledSums } from './cost/pooled-sums.ts';
export { dayNumber, IsoDay, isoDay, unknownDay } from './day.ts';
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
export { caseNumber } from './file/case-number.ts';
export { type Caseload, type Columns, emptyColumns, type FileHead, rowStore } from './file/caseload.ts';
export { type ClosedCase, closedCases } from './file/closed-cases.ts';
export {
  type CaseloadColumn,
  type CaseloadRow,
  County,
  caseloadColumns,
  countedDay,
  countedDayNumber,
  Day,
  obstacleSetNumbers,
} from './file/columns.ts';
export { heldChains } from './file/held.ts';
export { besides, nothingBeside, type PersonInFile, personsIn } from './file/persons-in.ts';
export { type ReadText, readCaseloadText } from './file/read-text.ts';
export { isText, isWrongFile, type WrongFile } from './file/reading.ts';
export { caseloadRowReader, type RowProblem, type RowReader } from './file/row.ts';
export { rowMessages } from './file/row-messages.ts';
export { settingOf } from './file/row-setting.ts';
export { stepOf } from './file/row-step.ts';
export { type Compared, type ComparedGroup, compareGroups, type GroupVerdict } from './funnel/compare-groups.ts';
export { fewestFollowed, fewestLostWith } from './funnel/counterfactual.ts';
export { chainFindings, type Finding, largestLoss } from './funnel/finding.ts';
export { allOf, lostFindings, reachedFindings } from './funnel/finding-messages.ts';
export { furthestApart } from './funnel/furthest-apart.ts';
export { largestObstacle } from './funnel/largest-obstacle.ts';
export { shareOf } from './funnel/obstacle-ranking.ts';
export { drawnInShares } from './funnel/small-areas.ts';
export { codeOf as htcdsCode } from './htcds/code-of.ts';
export { type HtcdsName, htcdsFields } from './htcds/fields.ts';
export { isHtcdsHeader, isHtcdsLabelRow, recogniseColumns } from './htcds/recognise-columns.ts';
export { readFields } from './htcds/record.ts';
export { whyNotHeld } from './htcds/why-not-held.ts';
export {
  type Calculated,
  ChainFigures,
  Counterfactual,
  type Curve,
  type Days,
  type Group,
  ObstacleRanking,
  type RankedObstacle,
  Share,
  StageFigures,
  Study,
  TimeInStage,
  Why,
} from './schema.ts';
export { generateCaseload } from './seed/caseload.ts';
export { noticeable } from './seed/noticed.ts';
export { type Question, studyOf } from './study.ts';
export { shownFigures, shownParts, systemWriter } from './suppression/shown-figures.ts';
export { smallestShown } from './suppression/smallest-shown.ts';
