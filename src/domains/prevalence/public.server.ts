export { readLists } from './read-lists.server.ts';
export { bootstrapTotals } from './work/bootstrap-workers.server.ts';
export { workOnEstimate } from './work/work-on-estimates.server.ts';
