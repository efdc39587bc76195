export { factsNamed } from './obstacles/facts-named.ts';
export { obstacleState } from './obstacles/state.ts';
export { type UsualLoss, usualLine } from './usual.ts';
