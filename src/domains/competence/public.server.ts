export { readLessons } from './read-lessons.server.ts';
export { competenceRoutes } from './routes.ts';
export { publishedHouses } from './show.server.ts';
export { competenceStreams } from './store.ts';
