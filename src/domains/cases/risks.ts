import type { PerishableDraft } from '../../kernel/perishable.ts';
import type { Case } from './case.ts';

/** What somebody has said may be lost in a case, as rows of its last-chance line. */
export const risksOf = (id: string, file: Case): PerishableDraft[] =>
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
