export { birds, isAlias } from './alias.ts';
