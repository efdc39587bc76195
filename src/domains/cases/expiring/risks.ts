import type { ExpiringItemDraft } from '../../../kernel/expiring-item.ts';
import type { Case } from '../case.ts';

/** What a person has recorded as at risk in a case, as rows of its list of expiring evidence. */
export const risksOf = (id: string, file: Case): ExpiringItemDraft[] =>
  file.risks.map(({ risk, what, diesOn, estimated, holder, saver, savedOn, lostOn }) => ({
    id: risk,
    caseId: id,
    what: `case.${what}`,
    kind: what === 'contact' ? 'reach' : 'keeps',
    since: null,
    diesOn,
    basis: diesOn === null ? 'unknown' : estimated ? 'estimated' : 'known',
    holder,
    saver,
    act: 'case.end-risk',
    savedOn,
    lostOn,
    obstacle: null,
  }));
