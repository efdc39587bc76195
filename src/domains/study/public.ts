export { studyActs } from './acts.ts';
export type { CaseloadRow } from './caseload/columns.ts';
export { obstacleNames } from './codes/obstacle-messages.ts';
export { largestObstacle } from './funnel/largest-obstacle.ts';
export { rowsLetter } from './letter.ts';
export type { Coding } from './review/coding.ts';
