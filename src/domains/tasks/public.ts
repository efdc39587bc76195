export { isBurning } from './group.ts';
