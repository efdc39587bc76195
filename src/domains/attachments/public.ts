export { type FileLimits, largestFile, usualLimits } from './limits.ts';
export { attributeOf, xmlTokens } from './preview/xml-tokens.ts';
