import { type DraftError, missing, textErrors, tooLong } from '../../../../web/form/draft-error.ts';
import { People, type Workplace } from '../../../signals/public.ts';
import { type CorrectableFacts, SafeContact, type SuspicionFacts } from '../../schema.ts';
import {
  contactErrors,
  contactOf,
  emptyHandOver,
  type HandOverDraft,
  peopleOf,
  tellsOfContact,
} from '../hand-over-draft.ts';
import { municipalityMissing, numberMissing, sectorMissing } from '../hand-over-messages.ts';

/** What is known of a suspicion as the form of a hand-over shows it. */
export const draftOfFacts = (facts: SuspicionFacts): HandOverDraft => ({
  ...emptyHandOver,
  about: facts.about,
  sector: facts.sector,
  name: facts.workplace?.name ?? '',
  municipality: facts.workplace?.municipality ?? '',
  known: facts.people.known,
  number: facts.people.number === null ? '' : String(facts.people.number),
  interpreter: facts.interpreter ?? '',
  weekdays: facts.contact?.weekdays ?? [],
  from: facts.contact?.from ?? '',
  to: facts.contact?.to ?? '',
});

/** What is wrong with the fields that can be corrected, in their order. */
export const correctErrors = (draft: HandOverDraft): DraftError[] => [
  ...(draft.sector ? [] : [missing('facts.sector', sectorMissing)]),
  ...tooLong('facts.workplace.name', draft.name, 120),
  ...(draft.name.trim() ? textErrors('facts.workplace.municipality', draft.municipality, 60, municipalityMissing) : []),
  ...(People.safeParse(peopleOf(draft)).success ? [] : [missing('facts.people.number', numberMissing)]),
  ...contactErrors(draft),
];

/** What the form does not ask of a workplace stays as it came. */
function workplaceOf(draft: HandOverDraft, before: Workplace | null): Workplace | null {
  const name = draft.name.trim();
  if (name === '') return null;
  const { organisationNumber = null, street = null } = before ?? {};
  return { name, organisationNumber, street, municipality: draft.municipality.trim() };
}

/** The fields that stand otherwise in a form without errors. */
export function correctedFacts(facts: SuspicionFacts, draft: HandOverDraft): CorrectableFacts {
  const said: Required<CorrectableFacts> = {
    sector: draft.sector as SuspicionFacts['sector'],
    workplace: workplaceOf(draft, facts.workplace),
    people: People.parse(peopleOf(draft)),
    interpreter: draft.interpreter || null,
    contact: facts.about === 'person' && tellsOfContact(draft) ? SafeContact.parse(contactOf(draft)) : null,
  };
  const isChanged = ([field, value]: [string, unknown]): boolean =>
    JSON.stringify(value) !== JSON.stringify(facts[field as keyof CorrectableFacts]);
  return Object.fromEntries(Object.entries(said).filter(isChanged));
}
