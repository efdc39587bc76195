export { type UsualLoss, usualLine } from './expiring/usual.ts';
export { obstacleParts, obstacleTasks } from './obstacles/names-and-tasks.ts';
export { obstacleState } from './obstacles/state.ts';
