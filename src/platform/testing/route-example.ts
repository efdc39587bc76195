import type { ActEnvelope } from '../../kernel/act.ts';

/** What a proof hands to the example of a route: whom or what it is about, and values that say where they come from. */
export type ExampleValues = {
  /**
   * By whose law an example is right: that of the agency which asks, and that of the file in which it is done, which in a joint room may be
   * another. Left out, it is Sweden, where the people of tests are.
   */
  readonly country?: { readonly agency: string; readonly file: string };
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

export const agencyCountry = ({ country }: ExampleValues): string => country?.agency ?? 'SE';
export const fileCountry = ({ country }: ExampleValues): string => country?.file ?? 'SE';

/** What is of the law of the country of the file: as it is in Sweden, of which all is entered, and as it is elsewhere. */
export const byCountry = <T>(given: ExampleValues, { se, elsewhere }: { readonly se: T; readonly elsewhere: T }): T =>
  fileCountry(given) === 'SE' ? se : elsewhere;

const written = (country: string): string => `${country.toLowerCase()}.written: Påhittad lag, 3 §`;

/** A ground that an agency chooses: the entry of Sweden, and elsewhere one that holds for the country, or a provision that the officer writes. */
export function groundIn(given: ExampleValues, se: string, elsewhere?: string): string {
  const country = agencyCountry(given);
  if (country === 'SE') return se;
  return elsewhere ? `${country.toLowerCase()}.${elsewhere}` : written(country);
}

/** What a command says of a ground that is not chosen: nothing in Sweden, and elsewhere the provision. */
export const groundWritten = (given: ExampleValues): { readonly ground?: string } =>
  byCountry(given, { se: {}, elsewhere: { ground: written(fileCountry(given)) } });

/** A request that is right in every way. Each route has one, so that a proof can walk over routes it has never heard of. */
export type RouteExample = (given: ExampleValues) => {
  readonly params: Readonly<Record<string, string>>;
  readonly input: Readonly<Record<string, unknown>>;
};
