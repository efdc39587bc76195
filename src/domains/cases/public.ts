export { mayWriteCase } from './access.ts';
export { bringCase } from './acts/bring.ts';
export { takeBackCase } from './acts/take-back.ts';
export { earlierKey } from './earlier-key.ts';
export { caseEndNames } from './end-messages.ts';
export { type UsualLoss, usualLine } from './expiring/usual.ts';
export { obstacleParts, obstacleTasks } from './obstacles/names-and-tasks.ts';
export { obstacleState } from './obstacles/state.ts';
export { type CaseEnd, caseEnds } from './schema.ts';
