export { PointSaid } from './contact-points/contact-point.ts';
export { holdsOn, type PublishedPoint, publishedFor } from './published-points.ts';
export { PersonAnswer } from './schema.ts';
