export { PointSaid } from './contact-points/contact-point.ts';
export { holdsOn, type PublishedPoint, publishedFor } from './published-points.ts';
export { kindOfRule, moments, recordKinds, regimeOf, regimes } from './retention/record-kind.ts';
export { periodUnits, RetentionSaid, wrongInRetention } from './retention/retention.ts';
export { PersonAnswer } from './schema.ts';
