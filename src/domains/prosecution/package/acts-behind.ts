import type { Act } from '../../../kernel/act.ts';
import type { Item } from '../criminal-file.ts';
import { correctEvidence } from '../evidence/acts/correct-evidence.ts';
import { recordCustody } from '../evidence/acts/record-custody.ts';
import { withdrawFileEntry } from '../investigation/acts/withdraw-entry.ts';

type ActBehind = Pick<Act, 'id' | 'type'>;

/** The acts by which an item is what it is, in their order: how it entered, what was corrected, its custody, and what of that was withdrawn. */
export function actsBehind({ id, act: entered }: Pick<Item, 'id' | 'act'>, acts: readonly Act[]): readonly ActBehind[] {
  const ofItem = acts.filter(
    (act) => act.id === entered || ((correctEvidence.is(act) || recordCustody.is(act)) && act.facts.item === id),
  );
  const ids = new Set(ofItem.map((act) => act.id));
  const withdrawn = acts.filter((act) => withdrawFileEntry.is(act) && ids.has(act.facts.entry));
  return [...ofItem, ...withdrawn].map((act) => ({ id: act.id, type: act.type }));
}
