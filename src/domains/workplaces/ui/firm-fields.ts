import type { Say } from '../../../web/text.tsx';
import { countries, sectorNames, sectorsOrUnknown } from '../../knowledge/public.ts';
import { type Firm, type FirmPlace, placeKinds } from '../schema.ts';
import * as texts from './form-messages.ts';
import * as list from './list-messages.ts';
import { type FormField, orNull, type Values } from './small-form.tsx';
import { placeWords } from './words.ts';

/** The fields of a firm, in the form that registers one and in the form that corrects one. */
export const firmFields = (say: Say, countryName: (code: string) => string): readonly FormField[] => [
  { id: 'firm.name', label: texts.nameLabel, kind: 'text', max: 120, missing: texts.nameMissing },
  {
    id: 'firm.country',
    label: list.colCountry,
    kind: 'choice',
    missing: texts.countryMissing,
    choices: countries.map((value) => ({ value, label: countryName(value) })),
  },
  { id: 'firm.organisationNumber', label: list.colNumber, kind: 'text', max: 40, hint: texts.numberHint },
  { id: 'firm.vatNumber', label: list.colVat, kind: 'text', max: 40 },
  {
    id: 'firm.sector',
    label: list.sector,
    kind: 'choice',
    choices: sectorsOrUnknown.map((value) => ({ value, label: say(sectorNames[value]) })),
  },
];

export const firmIn = (values: Values): Firm => ({
  name: (values['firm.name'] ?? '').trim(),
  country: values['firm.country'] as Firm['country'],
  organisationNumber: orNull(values['firm.organisationNumber']),
  vatNumber: orNull(values['firm.vatNumber']),
  sector: (values['firm.sector'] || 'unknown') as Firm['sector'],
});

export const valuesOf = (firm: Firm): Values =>
  Object.fromEntries(Object.entries(firm).map(([field, value]) => [`firm.${field}`, value ?? '']));

/** What a correction says: the fields that are different, and no other. */
export function changedIn(before: Firm, after: Firm): Partial<Firm> {
  const fields = Object.keys(before) as (keyof Firm)[];
  return Object.fromEntries(fields.filter((one) => before[one] !== after[one]).map((one) => [one, after[one]]));
}

/** The fields of a place. In the form that registers a firm it may be left out whole. */
export const placeFields = (say: Say): readonly FormField[] => [
  {
    id: 'place.kind',
    label: texts.placeKind,
    kind: 'choice',
    missing: texts.placeKindMissing,
    choices: placeKinds.map((value) => ({ value, label: say(placeWords[value]) })),
  },
  { id: 'place.street', label: texts.street, kind: 'text', max: 120 },
  {
    id: 'place.municipality',
    label: list.colMunicipality,
    kind: 'text',
    max: 60,
    missing: texts.municipalityMissing,
    hint: texts.municipalityHint,
  },
];

export const placeIn = (values: Values): FirmPlace => ({
  kind: values['place.kind'] as FirmPlace['kind'],
  street: orNull(values['place.street']),
  municipality: (values['place.municipality'] ?? '').trim(),
  county: null,
});
