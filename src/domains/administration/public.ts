export { holdsOn, type PublishedPoint, publishedFor } from './published-points.ts';
export { PersonAnswer } from './schema.ts';
