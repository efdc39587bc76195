export { PointSaid } from './contact-points/contact-point.ts';
export { holdsOn, type PublishedPoint, publishedFor } from './published-points.ts';
export {
  kindOfRule,
  moments,
  momentsOf,
  type RecordKind,
  recordKinds,
  regimeOf,
  regimes,
} from './retention/record-kind.ts';
export { outcomes, periodUnits, RetentionOf, RetentionSaid, wrongInRetention } from './retention/retention.ts';
export { PersonAnswer } from './schema.ts';
