export { readLessons } from './read-lessons.server.ts';
export { publishedHouses } from './show.server.ts';
