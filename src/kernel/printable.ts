/**
 * A name from outside, safe to show in a terminal: signs that steer a terminal or turn the reading direction, and that
 * nobody can see, become the sign for an unreadable one.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
