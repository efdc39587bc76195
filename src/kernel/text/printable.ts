/**
 * A name from outside, safe to show in a terminal: characters that steer a terminal or turn the reading direction, and that cannot be seen,
 * become the character for an unreadable one.
 */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{FFFD}');
