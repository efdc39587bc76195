/** The seven police regions, and the counties in each by ISO 3166-2. The regional centres against labour crime follow them. */
export const countiesOf = {
  nord: ['SE-BD', 'SE-AC', 'SE-Y', 'SE-Z'],
  mitt: ['SE-X', 'SE-C', 'SE-U'],
  bergslagen: ['SE-W', 'SE-S', 'SE-T'],
  stockholm: ['SE-AB', 'SE-I'],
  ost: ['SE-D', 'SE-E', 'SE-F'],
  vast: ['SE-O', 'SE-N'],
  syd: ['SE-G', 'SE-H', 'SE-K', 'SE-M'],
} as const;
export type Region = keyof typeof countiesOf;
export const regions = Object.keys(countiesOf) as readonly Region[];

/** All counties of Sweden, by region from north to south. The place in this list is their number, from 1. */
export const counties: readonly string[] = Object.values(countiesOf).flat();

export const regionOfCounty = (county: string): Region | null =>
  regions.find((region) => (countiesOf[region] as readonly string[]).includes(county)) ?? null;

/** The counties by the names they have in every language. */
export const countyNames: Readonly<Record<(typeof countiesOf)[Region][number], string>> = {
  'SE-AB': 'Stockholm',
  'SE-AC': 'Västerbotten',
  'SE-BD': 'Norrbotten',
  'SE-C': 'Uppsala',
  'SE-D': 'Södermanland',
  'SE-E': 'Östergötland',
  'SE-F': 'Jönköping',
  'SE-G': 'Kronoberg',
  'SE-H': 'Kalmar',
  'SE-I': 'Gotland',
  'SE-K': 'Blekinge',
  'SE-M': 'Skåne',
  'SE-N': 'Halland',
  'SE-O': 'Västra Götaland',
  'SE-S': 'Värmland',
  'SE-T': 'Örebro',
  'SE-U': 'Västmanland',
  'SE-W': 'Dalarna',
  'SE-X': 'Gävleborg',
  'SE-Y': 'Västernorrland',
  'SE-Z': 'Jämtland',
};
