/**
 * A canary is a value that names its realm and its field, so that wherever it turns up one can read where it
 * came from. Texts say so themselves; numbers and dates are used once only.
 */
export const canary = (realm: string, field: string, number: number): string => `Canary.${realm}.${field}.${number}`;

/** Numbers of steps begin here, so that each is written with five digits and found by them. */
export const firstNumber = 10_000;

const minute = 61_007; // a minute and a bit, so that every step has milliseconds of its own

/** When a step happened, and until when. */
export const happenedAt = (number: number): { from: string; to: string } => ({
  from: new Date(Date.UTC(2026, 0, 1) + number * minute).toISOString(),
  to: new Date(Date.UTC(2026, 0, 1) + number * minute + 30_011).toISOString(),
});

/** When the server received it. */
export const recordedAt = (number: number): Date => new Date(Date.UTC(2026, 3, 1) + number * minute);

const names = (leaf: unknown): leaf is string | number =>
  typeof leaf === 'number'
    ? leaf >= firstNumber
    : typeof leaf === 'string' && /^Canary\.|^\d{6}-\d{4}$|^\d{4}-\d{2}-\d{2}T/.test(leaf);

/** Every text, number and date in a value that names itself. */
export function canariesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(canariesIn);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(canariesIn);
  return names(value) ? [String(value)] : [];
}

const moment = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g;
const isMoment = (bird: string): boolean => bird.length === 24 && bird.endsWith('Z') && bird.search(moment) === 0;

/** From so many characters on it pays to gather the moments of a text; in a shorter one each is sought as soon. */
const long = 1000;

/**
 * Which of these canaries are in a text. A number counts only where it is alone, not within an id or a digest. A world holds some ten thousand,
 * and each answer is asked for all of them: so numbers and moments are gathered from the text once, and names sought only where there are any.
 */
export function heard(text: string, canaries: Iterable<string>): string[] {
  const numbers = new Set(text.match(/(?<![\w.-])\d+(?![\w.-])/g));
  const moments = text.length < long ? null : new Set(text.match(moment));
  const hasNames = text.includes('Canary.');
  return [...canaries].filter((bird) => {
    if (bird.startsWith('Canary.')) return hasNames && text.includes(bird);
    if (/^\d+$/.test(bird)) return numbers.has(bird);
    return moments && isMoment(bird) ? moments.has(bird) : text.includes(bird);
  });
}
