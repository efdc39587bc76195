import { dayIn } from '../../../kernel/time/dates.ts';
import type { materials } from '../codes.ts';

type Material = (typeof materials)[number];

/* What the defence has, put together from what was given to it: nothing is recorded a second time. */

export const disclosureWays = ['service', 'on-request', 'package'] as const;

/** A file as far as the record of disclosure is made of it: as it is stored, and as it is shown. */
export type DisclosingFile<Acknowledged extends { readonly given: string } = { readonly given: string }> = {
  readonly items: readonly { readonly id: string; readonly material: Material }[];
  readonly services: readonly GivenOn[];
  readonly given: readonly GivenOn[];
  readonly packages?: readonly (Given & { readonly for: 'court' | 'defence'; readonly at: string })[];
  readonly acknowledgements?: readonly Acknowledged[];
};
type Given = { readonly id: string; readonly items?: readonly string[] };
type GivenOn = Given & { readonly on: string };

/** One time that something was given to the defence. */
export type Disclosed<Acknowledged = unknown> = {
  readonly id: string;
  readonly way: (typeof disclosureWays)[number];
  /** The day in the country of the file. */
  readonly on: string;
  /** The items of the file that were given and are still in it. */
  readonly items: readonly string[];
  /** How many of those that were given were withdrawn from the file since. */
  readonly withdrawn: number;
  readonly acknowledged: readonly Acknowledged[];
};

/** Each time that something was given to the defence, the newest first; `zone`: of the country of the file. */
export function disclosedToDefence<Acknowledged extends { readonly given: string }>(
  file: DisclosingFile<Acknowledged>,
  zone: string,
): readonly Disclosed<Acknowledged>[] {
  const known = new Set(file.items.map(({ id }) => id));
  const one = (way: Disclosed['way'], on: string, { id, items = [] }: Given): Disclosed<Acknowledged> => {
    const kept = items.filter((item) => known.has(item));
    return {
      ...{ id, way, on, items: kept, withdrawn: items.length - kept.length },
      acknowledged: (file.acknowledgements ?? []).filter(({ given }) => given === id),
    };
  };
  return [
    ...file.services.map((given) => one('service', given.on, given)),
    ...file.given.map((given) => one('on-request', given.on, given)),
    ...(file.packages ?? [])
      .filter((made) => made.for === 'defence')
      .map((made) => one('package', dayIn(new Date(made.at), zone), made)),
  ].sort((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id));
}

/** Whether the defence has an item: it was given it, it could be and was not, or the class of the item keeps it in the agency. */
export type ItemDisclosed = {
  readonly item: string;
  readonly is: 'given' | 'not-given' | 'stays';
  /** The day on which it was given first. */
  readonly since: string | null;
};

/** Classes of material that the defence is given. */
export const toDefence: readonly Material[] = ['protocol', 'side'];

/** What the defence has of each item, in the order of the file. What it was given it has, even if its class was corrected since. */
export function itemsOfDefence(file: DisclosingFile, zone: string): readonly ItemDisclosed[] {
  const oldestFirst = [...disclosedToDefence(file, zone)].reverse();
  return file.items.map(({ id, material }) => {
    const first = oldestFirst.find(({ items }) => items.includes(id));
    const is = first ? 'given' : toDefence.includes(material) ? 'not-given' : 'stays';
    return { item: id, is, since: first?.on ?? null };
  });
}
