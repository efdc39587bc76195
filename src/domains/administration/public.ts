export { holdsOn, type PublishedPoint, publishedFor } from './published-points.ts';
