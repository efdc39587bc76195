import type { Knowledge } from '../../knowledge/public.ts';

export type Secrecy = Knowledge['secrecy']['entries'];

/** Provisions that the list of knowledge holds in force: none is ever typed. */
export type KnownProvisions = { readonly mask: ReadonlySet<string>; readonly appeal: ReadonlySet<string> };

const inForce = ({ valid_from, valid_to }: Secrecy[number], day: string): boolean =>
  (valid_from === null || valid_from <= day) && (valid_to === null || valid_to >= day);

/** The provisions that can be named on a day. */
export function knownOn(secrecy: Secrecy, now: Date): KnownProvisions {
  const day = now.toISOString().slice(0, 10);
  const of = (use: string) =>
    new Set(secrecy.filter((one) => one.use === use && inForce(one, day)).map(({ id }) => id));
  return { mask: of('mask'), appeal: of('appeal') };
}
