export { usualLossesOfCase } from './evidence/usual-losses.server.ts';
export { crossedId } from './letters/crossed-id.server.ts';
export { prosecutionRoutes } from './routes.ts';
export { filesNamed, investigationStream, letterStream } from './store.ts';
