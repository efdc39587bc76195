/** The countries around the Baltic Sea whose law is known here by element (ISO 3166-1), Sweden first. */
export const countries = ['SE', 'DK', 'NO', 'FI', 'IS', 'EE', 'LV', 'LT', 'PL', 'DE'] as const;
export type Country = (typeof countries)[number];

type Offences = {
  readonly offences: { readonly entries: readonly { readonly country: Country; readonly kind: string }[] };
};

/** Those whose law is here by element: it holds at least one core offence. */
export const countriesWithLaw = ({ offences }: Offences): Country[] =>
  countries.filter((country) => offences.entries.some((one) => one.country === country && one.kind === 'core'));
