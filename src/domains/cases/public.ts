export { type UsualLoss, usualLine } from './expiring/usual.ts';
export { factsNamed } from './obstacles/facts-named.ts';
export { obstacleState } from './obstacles/state.ts';
