/** The countries around the Baltic Sea whose law is known here by element (ISO 3166-1), Sweden first. */
export const countries = ['SE', 'DK', 'NO', 'FI', 'IS', 'EE', 'LV', 'LT', 'PL', 'DE'] as const;
export type Country = (typeof countries)[number];
