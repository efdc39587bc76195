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

/** Whether CAPE is made for this country. */
export const isKnownCountry = (country: string): boolean => Object.hasOwn(zones, country);

/** The time zone of an agency, by its country. Throws for a country that CAPE is not made for: a wrong day is worse than none. */
export function zoneIn(country: string): string {
  const zone = zones[country];
  if (!zone) throw new Error(`The time zone of ${country} is not known.`);
  return zone;
}
