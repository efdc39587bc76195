export { screeningDetectors } from './obstacles.ts';
export type { FollowUp } from './schema.ts';
