export { readHistory } from './read-history.server.ts';
export { programmeRoutes } from './routes.ts';
export { programmeStreams } from './store.ts';
