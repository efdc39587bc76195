export { type WorkItem, WorkList, WorkStage } from './schema.ts';
