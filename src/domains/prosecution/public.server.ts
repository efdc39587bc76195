export { crossedId } from './crossed-id.server.ts';
export { usualLossesOfCase } from './usual-losses.server.ts';
