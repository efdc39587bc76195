import { type DraftError, missing, textErrors, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import { areNumbersKnownHere } from '../../../../web/wall-clock.ts';
import { readOrganisationNumber } from '../../firm/organisation-number.ts';
import { People, type SignalFacts, themes } from '../../schema.ts';
import type { KnownBy, Theme } from '../code-words.ts';
import * as texts from './form-messages.ts';

/** The contents of the form, as typed. Nothing here has been checked. */
export type SignalDraft = {
  readonly channel: string;
  readonly sector: string;
  readonly name: string;
  readonly organisationNumber: string;
  readonly street: string;
  readonly municipality: string;
  readonly known: string;
  readonly number: string;
  readonly signs: Readonly<Partial<Record<Theme, readonly KnownBy[]>>>;
  readonly narrative: string;
};

export const emptyDraft: SignalDraft = {
  channel: '',
  sector: '',
  name: '',
  organisationNumber: '',
  street: '',
  municipality: '',
  known: '',
  number: '',
  signs: {},
  narrative: '',
};

/** The contents of the form when a signal is to be corrected. A fact that was never sent is empty, not guessed. */
export function draftOf(facts: Partial<SignalFacts>, narrative: string | null): SignalDraft {
  const { channel, sector, workplace, people, signs } = facts;
  return {
    channel: channel ?? '',
    sector: sector ?? '',
    name: workplace?.name ?? '',
    organisationNumber: workplace?.organisationNumber ?? '',
    street: workplace?.street ?? '',
    municipality: workplace?.municipality ?? '',
    known: people?.known ?? '',
    number: people?.number === null || people === undefined ? '' : String(people.number),
    signs: Object.fromEntries((signs ?? []).map(({ theme, known }) => [theme, known])),
    narrative: narrative ?? '',
  };
}

const peopleOf = ({ known, number }: SignalDraft): unknown =>
  known === 'unknown' ? { known, number: null } : { known, number: /^\d+$/.test(number.trim()) ? Number(number) : NaN };

function workplaceErrors(draft: SignalDraft): DraftError[] {
  const number = 'facts.workplace.organisationNumber';
  return [
    ...textErrors('facts.workplace.name', draft.name, 120, texts.nameMissing),
    ...(draft.organisationNumber.trim() && !readOrganisationNumber(draft.organisationNumber, areNumbersKnownHere())
      ? [wrong(number, areNumbersKnownHere() ? texts.numberWrong : texts.numberWrongAbroad)]
      : []),
    ...tooLong('facts.workplace.street', draft.street, 120),
    ...textErrors('facts.workplace.municipality', draft.municipality, 60, texts.municipalityMissing),
  ];
}

function peopleErrors(draft: SignalDraft): DraftError[] {
  if (!draft.known) return [missing('facts.people.known', texts.peopleMissing)];
  if (People.safeParse(peopleOf(draft)).success) return [];
  const path = 'facts.people.number';
  if (!draft.number.trim()) return [missing(path, texts.numberOfPeopleMissing)];
  const isZero = /^0+$/.test(draft.number.trim());
  return [wrong(path, isZero ? texts.estimatedZero : texts.numberOfPeopleMissing)];
}

/** Everything that is wrong, in the order of the fields. */
export function errorsIn(draft: SignalDraft): DraftError[] {
  return [
    ...(draft.channel ? [] : [missing('facts.channel', texts.channelMissing)]),
    ...(draft.sector ? [] : [missing('facts.sector', texts.sectorMissing)]),
    ...workplaceErrors(draft),
    ...peopleErrors(draft),
    ...textErrors('narrative', draft.narrative, 8000, texts.wordsMissing),
  ];
}

/** What is wrong with the time comes between the place and the people, as on the page. */
export function inOrderOfPage(errors: readonly DraftError[], whenErrors: readonly DraftError[]): DraftError[] {
  const comesAfter = ({ path }: DraftError): boolean => path.startsWith('facts.people') || path === 'narrative';
  return [...errors.filter((error) => !comesAfter(error)), ...whenErrors, ...errors.filter(comesAfter)];
}

const orNull = (typed: string): string | null => typed.trim() || null;

/** Each fact of a form, to be read only where nothing is wrong with it. The server parses them again. */
export const factReaders = {
  channel: (draft) => draft.channel as SignalFacts['channel'],
  sector: (draft) => draft.sector as SignalFacts['sector'],
  workplace: (draft) => ({
    name: draft.name.trim(),
    organisationNumber: readOrganisationNumber(draft.organisationNumber, areNumbersKnownHere()),
    street: orNull(draft.street),
    municipality: draft.municipality.trim(),
  }),
  people: (draft) => People.parse(peopleOf(draft)),
  signs: (draft) =>
    themes.flatMap((theme) => {
      const known = draft.signs[theme] ?? [];
      return known.length > 0 ? [{ theme, known: [...known] }] : [];
    }),
} as const satisfies { [Field in keyof SignalFacts]-?: (draft: SignalDraft) => SignalFacts[Field] };

export function factsOf(draft: SignalDraft): SignalFacts {
  return {
    channel: factReaders.channel(draft),
    sector: factReaders.sector(draft),
    workplace: factReaders.workplace(draft),
    people: factReaders.people(draft),
    signs: factReaders.signs(draft),
  };
}
