export { reportActs } from './acts.ts';
