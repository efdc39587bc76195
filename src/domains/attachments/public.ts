export { type FileLimits, largestFile, piecesOf, usualLimits } from './limits.ts';
export { attributeOf, xmlTokens } from './preview/xml-tokens.ts';
