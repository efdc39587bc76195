/** Digits, with spaces and hyphens between them, and a plus in front of a country's code. */
const shape = /^\+?\d[\d -]{1,18}\d$/;

export const isPhoneNumber = (value: string): boolean => shape.test(value);

/** The digits alone, as a phone calls them: two ways to write one number are one number. */
export const dialled = (number: string): string => number.replace(/[^\d+]/g, '');

/** As it is shown: on one line, whatever its width. */
export const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
