export { calendarPages } from './calendar/feed.server.ts';
export { inspectionRoutes } from './routes.ts';
export { inspectionStreams } from './store.ts';
