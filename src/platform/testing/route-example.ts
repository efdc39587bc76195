import type { ActEnvelope } from '../../kernel/act.ts';

/** What a proof hands to the example of a route: whom or what it is about, and values that say where they come from. */
export type ExampleValues = {
  /** The country of the agency that asks: an example is right by its law. Left out, it is Sweden, where the people of tests are. */
  readonly country?: string;
  /** The id of what is read or changed, or of what is made. */
  readonly target: string;
  /** The envelope of a command: who claims to have done it, when, as what. */
  readonly act: () => ActEnvelope;
  /** The acts that a correction rests on. */
  readonly basis: readonly string[];
  /** The unit that something is sent to. */
  readonly unit: number;
  /** The facts that are chosen for it. */
  readonly facts: readonly string[];
  /** A text that names its field and its realm. */
  readonly text: (field: string) => string;
  /** A number of five digits that nothing else has. */
  readonly number: number;
};

/** Whether what is asked of the law of a country is of the one that all of it has been entered of. */
const isEntered = (given: ExampleValues): boolean => countryOf(given) === 'SE';
export const countryOf = ({ country = 'SE' }: Pick<ExampleValues, 'country'>): string => country;

/** What is of the law of the country of the agency: as it is in Sweden, and as it is elsewhere. */
export const byCountry = <T>(given: ExampleValues, { se, elsewhere }: { readonly se: T; readonly elsewhere: T }): T =>
  isEntered(given) ? se : elsewhere;

/** A ground: the entry of Sweden, and elsewhere one that holds for the country, or a provision that the officer writes. */
export const groundIn = (given: ExampleValues, se: string, elsewhere?: string): string => {
  const country = countryOf(given).toLowerCase();
  const there = elsewhere ? `${country}.${elsewhere}` : `${country}.written: Påhittad lag, 3 §`;
  return byCountry(given, { se, elsewhere: there });
};

/** What a command says of a ground that is not chosen: nothing in Sweden, and elsewhere the provision. */
export const groundWritten = (given: ExampleValues): { readonly ground?: string } =>
  isEntered(given) ? {} : { ground: groundIn(given, '') };

/** A request that is right in every way. Each route has one, so that a proof can walk over routes it has never heard of. */
export type RouteExample = (given: ExampleValues) => {
  readonly params: Readonly<Record<string, string>>;
  readonly input: Readonly<Record<string, unknown>>;
};
