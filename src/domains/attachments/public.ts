export { type FileLimits, largestFile, usualLimits } from './limits.ts';
