export { readLessons } from './read-lessons.server.ts';
export { competenceRoutes } from './routes.ts';
export { competenceStreams } from './store.ts';
