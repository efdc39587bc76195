export { courseCommand } from './command/course.server.ts';
export { readLessons } from './read-lessons.server.ts';
export { listDueRecalls } from './recall/store.server.ts';
export { publishedAgencies } from './show.server.ts';
