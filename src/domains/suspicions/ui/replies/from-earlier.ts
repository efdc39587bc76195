import type { SuspicionShown } from '../../shown-schema.ts';
import { emptyHandOver, type HandOverDraft } from '../hand-over-draft.ts';

/**
 * What a hand-over to another unit begins with: everything that the first one said. The person's answer, the reason and the ground are left
 * empty, since each is for one recipient alone.
 */
export const draftOfEarlier = ({ facts, narrative, reach }: SuspicionShown, unit: number | null): HandOverDraft => ({
  ...emptyHandOver,
  about: facts.about,
  called: facts.called ?? '',
  sector: facts.sector,
  name: facts.workplace?.name ?? '',
  municipality: facts.workplace?.municipality ?? '',
  known: facts.people.known,
  number: facts.people.number === null ? '' : String(facts.people.number),
  signs: Object.fromEntries(facts.signs.map(({ code, known }) => [code, known])),
  tonight: facts.tonight,
  interpreter: facts.interpreter ?? '',
  weekdays: facts.contact?.weekdays ?? [],
  from: facts.contact?.from ?? '',
  to: facts.contact?.to ?? '',
  reach: reach ?? '',
  narrative: narrative ?? '',
  unit: unit === null ? '' : String(unit),
});
