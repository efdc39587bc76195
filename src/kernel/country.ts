/** The zone whose clock hangs on the wall in each country; a country with several has that of its capital. Names of the IANA time zone database. */
const zones: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  FI: 'Europe/Helsinki',
  IS: 'Atlantic/Reykjavik',
  LT: 'Europe/Vilnius',
  LV: 'Europe/Riga',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  SE: 'Europe/Stockholm',
};

/** The countries that CAPE is made for. */
export const knownCountries: readonly string[] = Object.keys(zones);

/** Whether CAPE is made for this country. */
export const isKnownCountry = (country: string): boolean => Object.hasOwn(zones, country);

/** The money in which wages are paid in each country (ISO 4217). None of them has changed since the first year of which CAPE counts anything. */
const currencies: Readonly<Record<string, string>> = {
  DE: 'EUR',
  DK: 'DKK',
  EE: 'EUR',
  FI: 'EUR',
  IS: 'ISK',
  LT: 'EUR',
  LV: 'EUR',
  NO: 'NOK',
  PL: 'PLN',
  SE: 'SEK',
};

/** The money of an agency, by its country. Throws for a country that CAPE is not made for: a sum in the wrong money is worse than none. */
export function currencyIn(country: string): string {
  const currency = currencies[country];
  if (!currency) throw new Error(`The currency of ${country} is not known.`);
  return currency;
}

/** How many decimals the money of a country has (ISO 4217): Iceland has done away with its smaller coin. */
export const decimalsIn = (country: string): 0 | 2 => (currencyIn(country) === 'ISK' ? 0 : 2);

/** The time zone of an agency, by its country. Throws for a country that CAPE is not made for: a wrong day is worse than none. */
export function zoneIn(country: string): string {
  const zone = zones[country];
  if (!zone) throw new Error(`The time zone of ${country} is not known.`);
  return zone;
}

/** Whether the forms of the numbers of firms of the country with this zone are known here, so that a form can be strict. */
export const areNumbersKnownIn = (zone: string): boolean => zone === zoneIn('SE');

/** The languages in which agencies of a country work by law (ISO 639-1). */
const languages: Readonly<Record<string, readonly string[]>> = {
  DE: ['de'],
  DK: ['da'],
  EE: ['et'],
  FI: ['fi', 'sv'],
  IS: ['is'],
  LT: ['lt'],
  LV: ['lv'],
  NO: ['nb', 'nn'],
  PL: ['pl'],
  SE: ['sv'],
};

/** Whether agencies of this country work in one of these languages. */
export const isWorkedIn = (country: string, known: readonly string[]): boolean =>
  (languages[country] ?? []).some((language) => known.includes(language));
