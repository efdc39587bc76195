/**
 * The names that people get in CAPE instead of their own. Birds of Sweden, each fit to be said of a person: none of them is a first name,
 * none says a sex, a country or an age.
 */
export const birds = [
  'Lärkan',
  'Svalan',
  'Sparven',
  'Staren',
  'Ärlan',
  'Tranan',
  'Vipan',
  'Tärnan',
  'Göken',
  'Trasten',
  'Bofinken',
  'Domherren',
  'Grönsiskan',
  'Gulsparven',
  'Hackspetten',
  'Kajan',
  'Koltrasten',
  'Korpen',
  'Kråkan',
  'Lommen',
  'Mesen',
  'Måsen',
  'Nötskrikan',
  'Orren',
  'Pärlugglan',
  'Ripan',
  'Rödhaken',
  'Rödstjärten',
  'Sidensvansen',
  'Skatan',
  'Skedanden',
  'Spoven',
  'Steglitsan',
  'Storken',
  'Sädesärlan',
  'Talgoxen',
  'Tjädern',
  'Tofsvipan',
  'Tornseglaren',
  'Trädkryparen',
] as const;

const pattern = new RegExp(`^(${birds.join('|')})( [1-9][0-9]{0,4})?$`);

/** Whether a name is one that the rule can make. A name of a person can never become an alias by mistake. */
export const isAlias = (name: string): boolean => pattern.test(name);

/**
 * Aliases that are free, in the order in which they are offered: birds alone first, then with a number. `from` says where in
 * the list to begin, so that not every agency begins with the same bird; it is chance, given from outside.
 */
export function freeAliases(
  taken: ReadonlySet<string>,
  from: number,
  count: number,
  firstRound = 1,
): readonly string[] {
  const free: string[] = [];
  for (let round = firstRound; free.length < count; round++) {
    for (let step = 0; step < birds.length && free.length < count; step++) {
      const bird = birds[(from + step) % birds.length] ?? birds[0];
      const name = round === 1 ? bird : `${bird} ${round}`;
      if (!taken.has(name)) free.push(name);
    }
  }
  return free;
}
