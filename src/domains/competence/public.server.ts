export { readLessons } from './read-lessons.server.ts';
export { publishedAgencies } from './show.server.ts';
