import { capacities as allCapacities, type Capacity, capacitiesApart, trackOf } from '../../kernel/capacity.ts';
import { isLanguage, type Language } from '../../kernel/language.ts';
import type { Message } from '../../kernel/message.ts';
import type { Draft } from './draft.ts';
import { agencyKindNames } from './kind-messages.ts';
import type { KnownAgency } from './known-agencies.ts';
import { stepTexts as texts } from './step-messages.ts';

/** What a form of ours brings, by the names of its fields. */
export type Form = Readonly<Record<string, string | undefined>>;
export type Mistake = { readonly field: string; readonly text: Message };
export type Read<T> = { readonly value: T } | { readonly mistakes: readonly Mistake[] };

export const countries = ['SE', 'FI', 'NO', 'DK', 'IS', 'EE', 'LV', 'LT', 'PL', 'DE'] as const;

/** As what the people of a unit may act; administering access and reading the log belong to no unit. */
export const unitCapacities = allCapacities.filter(
  (word): word is Exclude<Capacity, 'access-administration' | 'log-review'> => !capacitiesApart.includes(word),
);

export type AgencyKind = keyof typeof agencyKindNames;
export const agencyKinds = Object.keys(agencyKindNames) as AgencyKind[];

const longest = 200;
const text = (form: Form, field: string): string => form[field]?.trim() ?? '';
/** One line of text, as the database demands it. */
const isLine = (said: string): boolean => said.length <= longest && /^[^\p{Cc}]*$/u.test(said);

const lineMistakes = (form: Form, fields: Readonly<Record<string, Message | null>>): Mistake[] =>
  Object.entries(fields).flatMap(([field, missing]) => {
    const said = text(form, field);
    if (said === '') return missing ? [{ field, text: missing }] : [];
    return isLine(said) ? [] : [{ field, text: texts.nameLong }];
  });

/** The short name by which an agency or unit is found again: from its name, `Sjölänets myndighet` is `sjolanets-myndighet`. */
export function keyOf(name: string, otherwise: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[øö]/g, 'o')
    .replace(/[æä]/g, 'a')
    .replace(/[åą]/g, 'a')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .replaceAll('ð', 'd')
    .replaceAll('þ', 'th')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, 50).replace(/^-+|-+$/g, '') || otherwise;
}

export function readCountry(form: Form): Read<{ readonly country: string; readonly language: Language }> {
  const country = text(form, 'country');
  const language = text(form, 'language');
  const isCountry = (countries as readonly string[]).includes(country);
  if (isCountry && isLanguage(language)) return { value: { country, language } };
  return {
    mistakes: [
      ...(isCountry ? [] : [{ field: 'country', text: texts.countryMissing }]),
      ...(isLanguage(language) ? [] : [{ field: 'language', text: texts.languageMissing }]),
    ],
  };
}

/** One of the list, by its key; else as it is written. */
export function readAgency(form: Form, known: readonly KnownAgency[]): Read<NonNullable<Draft['agency']>> {
  const chosen = known.find(({ key }) => key === text(form, 'agency'));
  if (chosen) return { value: { key: chosen.key, kind: chosen.kind, name: chosen.name } };
  const kind = text(form, 'kind');
  const isKind = (agencyKinds as readonly string[]).includes(kind);
  const mistakes = [
    ...lineMistakes(form, { name: texts.agencyMissing, nameEn: null }),
    ...(isKind ? [] : [{ field: 'kind', text: texts.kindMissing }]),
  ];
  if (mistakes.length > 0) return { mistakes };
  const name = text(form, 'name');
  return { value: { key: keyOf(name, 'agency'), kind, name: { sv: name, en: text(form, 'nameEn') || name } } };
}

/** Each box has a name of its own. */
export const capacitiesIn = (form: Form): readonly Capacity[] =>
  unitCapacities.filter((word) => form[`capacities-${word}`] === 'yes');

export function readUnit(form: Form): Read<NonNullable<Draft['unit']>> {
  const capacities = capacitiesIn(form);
  const mistakes = [
    ...lineMistakes(form, { name: texts.unitMissing, nameEn: null }),
    ...(capacities.length > 0 ? [] : [{ field: 'capacities', text: texts.unitWordsMissing }]),
  ];
  if (mistakes.length > 0) return { mistakes };
  const name = text(form, 'name');
  return {
    value: {
      key: keyOf(name, 'unit'),
      name: { sv: name, en: text(form, 'nameEn') || name },
      capacities: [...capacities],
      messages: strandFor(capacities),
    },
  };
}

/** Messages of other agencies arrive on the strand of the first capacity that has one. */
function strandFor(capacities: readonly Capacity[]): string | null {
  return capacities.map(trackOf).find((track) => track !== 'none') ?? null;
}

/** In which capacities the people of an agency of a kind act as a rule: suggested, and for its administrator to say. */
export function usualCapacities(kind: string): readonly Capacity[] {
  switch (kind) {
    case 'work-environment':
    case 'tax':
    case 'employment':
      return ['supervision'];
    case 'police':
    case 'prosecution':
    case 'economic-crime':
      return ['criminal-investigation'];
    case 'social-services':
    case 'municipality':
    case 'ngo':
    case 'coordination':
      return ['support'];
    case 'study':
      return ['analysis'];
    default:
      return [];
  }
}

export function readPerson(form: Form): Read<NonNullable<Draft['person']>> {
  const mistakes = lineMistakes(form, { name: texts.personNameMissing, title: texts.personWorkMissing });
  if (mistakes.length > 0) return { mistakes };
  return { value: { name: text(form, 'name'), title: text(form, 'title') } };
}
