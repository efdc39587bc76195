export { crossedId } from './crossed-id.server.ts';
export { prosecutionRoutes } from './routes.ts';
export { investigationStream, letterStream } from './store.ts';
