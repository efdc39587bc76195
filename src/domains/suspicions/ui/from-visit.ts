import { compare } from '../../../kernel/compare.ts';
import { restsOnSpeech, seenSigns, type VisitShown } from '../../inspections/public.ts';
import { emptyHandOver, type HandOverDraft } from './hand-over-draft.ts';

/**
 * What a hand-over can begin with of one's own visit: the place, and what one saw or read oneself in notes that have not been
 * put away. What somebody said is theirs to give: nothing of it is filled in, and whoever writes it asks them first.
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
