/** Days within which a unit that was sent a signal should have said who takes it. A promise of this system, not a rule of law. */
export const daysToAnswer = 7;

/** When somebody should have taken a received signal. */
export const answerDue = (receivedAt: string): string =>
  new Date(Date.parse(receivedAt) + daysToAnswer * 86_400_000).toISOString();
