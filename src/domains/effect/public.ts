export { practiceOf } from './practice.ts';
