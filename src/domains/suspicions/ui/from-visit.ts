import { compare } from '../../../kernel/compare.ts';
import { restsOnSpeech, seenSigns, type VisitShown } from '../../inspections/public.ts';
import { emptyHandOver, type HandOverDraft } from './hand-over-draft.ts';

/**
 * What a hand-over can begin with from the officer's own visit: the place, and what the officer saw or read in notes that were not sorted
 * for another purpose. What a person said is theirs to give: nothing of it is filled in, and the officer asks them before writing it.
 */
export function draftOfVisit(visit: VisitShown, timeOf: (at: string) => string): HandOverDraft {
  const notes = visit.observations.filter(
    ({ sortedAs, signs }) => (sortedAs === null || sortedAs === 'hand-over') && !restsOnSpeech(signs),
  );
  const lines = [...notes]
    .sort((a, b) => compare(a.at, b.at))
    .map(({ at, place, note }) => [timeOf(at), place && `${place}:`, note].filter(Boolean).join(' '));
  return {
    ...emptyHandOver,
    name: visit.workplace.name,
    municipality: visit.workplace.municipality,
    signs: seenSigns(visit.observations),
    narrative: lines.join('\n').slice(0, 8000),
  };
}
