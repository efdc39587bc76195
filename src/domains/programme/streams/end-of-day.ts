/** The end of the working day, as far as a whole day can say it. */
export const endOf = (day: string): string => `${day}T15:00:00.000Z`;
