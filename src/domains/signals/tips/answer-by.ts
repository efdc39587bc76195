/** How long somebody waits at most for an answer: a promise of this system, not a rule of law. */
const daysToAnswer = 7;

/** The day by which a tip is answered. It is what whoever sent it is told, and all that is kept of when it came. */
export const answerBy = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00.000Z`) + daysToAnswer * 86_400_000).toISOString().slice(0, 10);
