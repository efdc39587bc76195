export { PointSaid } from './contact-points/contact-point.ts';
export { holdsOn, type PublishedPoint, publishedFor } from './published-points.ts';
export { roleNames } from './role-messages.ts';
export { PersonAnswer, UnitAnswer } from './schema.ts';
export { TipSource, tipWants } from './units-and-providers/tips-of-unit.ts';
