import type { PointSaid } from './contact-point.ts';

/** How agencies write that a number is answered day and night, in the two languages in which hours are written. */
const always = {
  sv: /\b24\/7\b|\bdygnet runt\b/i,
  en: /\b24\/7\b|\baround the clock\b|\bday and night\b|\b24 hours\b/i,
};

/** Whether the hours of a number say that it is always answered, so that who looks for one at night finds it. */
export const answersAlways = ({ hoursSv, hoursEn }: Pick<PointSaid, 'hoursSv' | 'hoursEn'>): boolean =>
  always.sv.test(hoursSv ?? '') && always.en.test(hoursEn ?? '');
