export { type PublishedPoint, publishedFor } from './published-points.ts';
