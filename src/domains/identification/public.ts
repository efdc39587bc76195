export type { FollowUp } from './schema.ts';
