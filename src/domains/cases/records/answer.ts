import type { ActDraft } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { giveCopyAct, refuseCopyAct, registerAct } from '../acts.ts';
import type { StoredCase } from '../fold.ts';
import { recordMessages } from './messages.ts';
import type { GiveCopy, RefuseCopy, RegisterCase } from './schema.ts';

/** Provisions that the list of knowledge holds in force: none is ever typed. */
export type Known = { readonly mask: ReadonlySet<string>; readonly appeal: ReadonlySet<string> };

const inCase = ({ at, id }: StoredCase) => ({ at, stream: id, caseId: id }) as const;

/** The registry number of a case. It has one, and keeps it. */
export function register({ act, number }: RegisterCase, stored: StoredCase): ActDraft[] {
  if (stored.file.number !== null) throw new Problem('conflict', recordMessages.hasNumber);
  return [registerAct.draft({ ...inCase(stored), id: act.id, facts: { number } })];
}

/**
 * A masked copy: of acts of this case alone; whatever is masked has a provision, and what is not masked has none. Where
 * everything would be masked, that is a refusal and must be decided as one, since only a refusal can be appealed.
 */
export function giveCopy(
  { act, asker, items }: GiveCopy,
  stored: StoredCase,
  there: ReadonlySet<string>,
  known: Known,
): ActDraft[] {
  if (items.some((item) => !there.has(item.act))) throw new Problem('conflict', recordMessages.notInCase);
  if (new Set(items.map((item) => item.act)).size < items.length) throw new Problem('conflict', recordMessages.twice);
  for (const { mask, provision } of items) {
    if (mask === 'nothing' ? provision !== null : provision === null)
      throw new Problem('conflict', recordMessages.maskNeedsProvision);
    if (provision !== null && !known.mask.has(provision)) throw new Problem('conflict', recordMessages.noSuchProvision);
  }
  if (items.every(({ mask }) => mask === 'whole')) throw new Problem('conflict', recordMessages.allMasked);
  return [
    giveCopyAct.draft({
      ...inCase(stored),
      id: act.id,

      facts: { items },
      words: { asker },
      ground: 'se.public-record',
      basedOn: items.map((item) => item.act),
    }),
  ];
}

/** A refusal: under which provision, why, and how it is appealed. */
export function refuseCopy({ act, asker, reason, ...facts }: RefuseCopy, stored: StoredCase, known: Known): ActDraft[] {
  if (!known.mask.has(facts.provision)) throw new Problem('conflict', recordMessages.noSuchProvision);
  if (!known.appeal.has(facts.appeal)) throw new Problem('conflict', recordMessages.noSuchProvision);
  return [
    refuseCopyAct.draft({
      ...inCase(stored),
      id: act.id,

      facts,
      words: { reason, asker },
      ground: 'se.public-record',
    }),
  ];
}
