export { studyActs } from './acts.ts';
export type { CaseloadRow } from './caseload/columns.ts';
export { obstacleNames } from './codes/obstacle-messages.ts';
export { stageNames } from './codes/stage-messages.ts';
export type { PublishedFigure } from './figures/published-figure.ts';
export { largestObstacle } from './funnel/largest-obstacle.ts';
export { rowsLetter } from './letter.ts';
