export type { ContactPointNeeds } from './contact-points/routes.server.ts';
export { listPublishedPoints } from './contact-points/store.server.ts';
export { keyDoor } from './keys/door.server.ts';
export { addReadingByKey, endpointsByKey, readingRoutes } from './keys/reading/routes.server.ts';
export type { RetentionNeeds } from './retention/show.server.ts';
export { addScim, scimRoutes } from './scim/scim.server.ts';
export { listOwnUnits, listPeople, type PersonRow } from './store.server.ts';
export { hookJob, hookJobs, hookSending, tellDue } from './webhooks/jobs.server.ts';
export { announce } from './webhooks/store.server.ts';
