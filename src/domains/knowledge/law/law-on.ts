import { countries } from '../countries.ts';
import type { Entry } from '../entry.ts';

/** Why something cannot be read. The rules name it and never guess. */
export type Unreadable =
  | { readonly wrong: 'unknown-country'; readonly country: string }
  | { readonly wrong: 'no-day'; readonly day: string }
  | { readonly wrong: 'nothing-in-force'; readonly country: string; readonly day: string }
  | { readonly wrong: 'both-ways'; readonly fact: string }
  | { readonly wrong: 'unknown-concept'; readonly fact: string; readonly concept: string };

/** The law of one country as it is known for one day, made ready to be read on many matters. */
export type LawOnDay = {
  readonly offences: readonly {
    readonly id: string;
    readonly status: Entry<'offences'>['status'];
    readonly adult: Entry<'offences'>['adult'];
    readonly child: Entry<'offences'>['child'];
    readonly elements: readonly {
      readonly id: string;
      readonly group: string;
      readonly concepts: ReadonlySet<string>;
    }[];
  }[];
  /** Which elements speak of a concept, so that a fact finds its own and need not be compared with all. */
  readonly elementsOf: ReadonlyMap<string, readonly string[]>;
  readonly conceptsOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Which offences go before an offence. */
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly notInForce: readonly string[];
  readonly concepts: ReadonlySet<string>;
};

/** Of the law's files, what the rule needs. */
export type Law = {
  readonly offences: readonly Pick<
    Entry<'offences'>,
    'id' | 'country' | 'status' | 'adult' | 'child' | 'subsidiary_to' | 'valid_from' | 'valid_to'
  >[];
  readonly elements: readonly Pick<
    Entry<'elements'>,
    'id' | 'offence' | 'group' | 'concepts' | 'valid_from' | 'valid_to'
  >[];
  readonly concepts: readonly { readonly id: string }[];
};

type Dated = { readonly valid_from: string | null; readonly valid_to: string | null };
/** An entry whose beginning is not noted is taken to be in force; that it is not verified is said where it is shown. */
const holdsOn = ({ valid_from, valid_to }: Dated, day: string): boolean =>
  (valid_from === null || valid_from <= day) && (valid_to === null || day <= valid_to);

/** The 31st of February is written like a day and is none. */
const isDay = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) && isOfCalendar(new Date(`${day}T00:00:00Z`), day);
const isOfCalendar = (date: Date, day: string): boolean =>
  !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);

/** The offences of a country in force on a day (`2026-11-24`). An unknown country or a day without any law is named. */
export function lawOn(law: Law, country: string, day: string): LawOnDay | Unreadable {
  if (!(countries as readonly string[]).includes(country)) return { wrong: 'unknown-country', country };
  if (!isDay(day)) return { wrong: 'no-day', day };
  const own = law.offences.filter((offence) => offence.country === country);
  const holding = own.filter((offence) => holdsOn(offence, day));
  if (holding.length === 0) return { wrong: 'nothing-in-force', country, day };
  const offences = holding.map(({ id, status, adult, child }) => ({
    id,
    status,
    adult,
    child,
    elements: law.elements
      .filter((element) => element.offence === id && holdsOn(element, day))
      .map((element) => ({ id: element.id, group: element.group, concepts: new Set(element.concepts) })),
  }));
  const elementsOf = new Map<string, string[]>();
  for (const { id, concepts } of offences.flatMap(({ elements }) => elements))
    for (const concept of concepts) elementsOf.set(concept, [...(elementsOf.get(concept) ?? []), id]);
  return {
    offences,
    elementsOf,
    conceptsOf: new Map(
      offences.flatMap(({ elements }) => elements.map(({ id, concepts }) => [id, concepts] as const)),
    ),
    before: new Map(holding.map(({ id, subsidiary_to }) => [id, subsidiary_to])),
    notInForce: own.filter((offence) => !holding.includes(offence)).map(({ id }) => id),
    concepts: new Set(law.concepts.map(({ id }) => id)),
  };
}
