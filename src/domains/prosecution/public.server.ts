export { crossedId } from './crossed-id.server.ts';
export { prosecutionRoutes } from './routes.ts';
export { filesNamed, investigationStream, letterStream } from './store.ts';
export { usualLossesOfCase } from './usual-losses.server.ts';
