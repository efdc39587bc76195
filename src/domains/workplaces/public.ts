export { bringLink, bringWorkplace, takeBackBrought } from './acts/bring.ts';
export { withCounty } from './known-numbers.ts';
export { bareNumber } from './numbers/check-number.ts';
export { personalNumbersIn } from './personal-number.ts';
export { referenceLetter as firmReferenceLetter } from './reference-letter.ts';
