export { helpQuery } from './api.ts';
export { findTasks } from './find-tasks.ts';
