import type { ActDraft } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { atRiskAct, endRiskAct, linkAct, noteAct } from './acts.ts';
import type { StoredCase } from './fold.ts';
import { caseMessages } from './messages.ts';
import type { CaseAtRisk, EndRisk, LinkCase, NoteInCase } from './schema.ts';

/** A note in the file. A record is never refused for state: what came to light after a case was closed is written down too. */
export const note = (input: NoteInCase, { at, id }: StoredCase): ActDraft[] => [
  noteAct.draft({
    at,
    id: input.act.id,
    stream: id,
    caseId: id,
    facts: {},
    words: { note: input.note },
  }),
];

/** That a file elsewhere answers to this one. It holds an opaque reference and says nothing of what lies there. */
export const link = (input: LinkCase, { at, id }: StoredCase): ActDraft[] => [
  linkAct.draft({
    at,
    id: input.act.id,
    stream: id,
    caseId: id,
    facts: { elsewhere: input.elsewhere },
  }),
];

/** That something may be lost by a date, which somebody knows, guesses, or nobody knows. */
export function atRisk({ act, note, ...facts }: CaseAtRisk, { at, id }: StoredCase): ActDraft[] {
  return [
    atRiskAct.draft({
      at,
      id: act.id,
      stream: id,
      caseId: id,
      facts,
      words: { note },
    }),
  ];
}

/** What became of something that was at risk in this case. */
export function endRisk({ act, ...facts }: EndRisk, { at, id, file }: StoredCase): ActDraft[] {
  const known = file.risks.some(({ risk }) => risk === facts.risk);
  if (!known) throw new Problem('conflict', caseMessages.noSuchRisk);
  return [endRiskAct.draft({ at, id: act.id, stream: id, caseId: id, facts })];
}
