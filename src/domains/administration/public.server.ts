export type { ContactPointNeeds } from './contact-points/routes.server.ts';
export { listPublishedPoints } from './contact-points/store.server.ts';
export { keyDoor } from './keys/door.server.ts';
export { addReadingByKey, endpointsByKey, readingRoutes } from './keys/reading/routes.server.ts';
export {
  endOldExports,
  exportJob,
  finishExport,
  lendLeaving,
  listBrokenOffExports,
  putExportPiece,
  takeExport,
  tellExport,
} from './leaving/store.server.ts';
export type { ReviewedTexts } from './paper/letter-language.ts';
export { PaperAsked, paperQuery } from './paper/paper-query.server.ts';
export { findCurrentPaper } from './paper/store.server.ts';
export { keptFor } from './processing/kept-for.ts';
export { listPublishedProcessing, type PublishedProcessing } from './processing/published.server.ts';
export { retentionMessages } from './retention/messages.ts';
export { kindOfRule, recordKinds, regimeOf, regimes } from './retention/record-kind.ts';
export { RetentionSaid, wrongInRetention } from './retention/retention.ts';
export type { RetentionNeeds } from './retention/show.server.ts';
export { listReviewsDue } from './review/reviews-due.server.ts';
export { addScim, scimRoutes } from './scim/scim.server.ts';
export { listOwnUnits, listPeople, type PersonRow } from './store.server.ts';
export { listReceivedTips } from './units-and-providers/tips-store.server.ts';
export { tellDue } from './webhooks/jobs.server.ts';
export { announce } from './webhooks/store.server.ts';
