import type { Act } from '../../kernel/act.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import { changeCaseResponsible } from './acts/change-responsible.ts';
import { closeCase } from './acts/close.ts';
import { correctCase } from './acts/correct.ts';
import { endRisk } from './acts/end-risk.ts';
import { linkCase } from './acts/link.ts';
import { noteInCase } from './acts/note.ts';
import { openCase } from './acts/open.ts';
import { reopenCase } from './acts/reopen.ts';
import { sayAtRisk } from './acts/say-at-risk.ts';
import { takeBackCase } from './acts/take-back.ts';
import { withdrawNote } from './acts/withdraw-note.ts';
import type { Case, Note, Risk } from './case.ts';
import { giveCopy } from './records/acts/give-copy.ts';
import { refuseCopy } from './records/acts/refuse-copy.ts';
import { registerCase } from './records/acts/register.ts';

const notOpened: Case = {
  reference: '',
  track: 'none',
  about: { sector: 'unknown', workplaceName: null, municipality: null },
  status: 'open',
  openedAt: '1970-01-01T00:00:00.000Z',
  responsible: { owner: '0', since: '1970-01-01T00:00:00.000Z', by: null },
  closedAt: null,
  end: null,
  closedBy: null,
  closer: null,
  notes: [],
  elsewhere: [],
  risks: [],
  number: null,
  answers: [],
};

export function foldCase(acts: readonly Act[]): Case {
  const folded = acts.reduce(after, notOpened);
  const responsible = lastResponsible(folded.responsible, acts.filter(changeCaseResponsible.is));
  return { ...folded, ...endOf(acts), responsible, risks: risksIn(acts), notes: notesIn(acts) };
}

/** Whether it is over: a decision to close it that no decision to reopen it names, in whatever order they are read. */
function endOf(acts: readonly Act[]): Pick<Case, 'status' | 'closedAt' | 'end' | 'closedBy' | 'closer'> {
  const reopened = new Set(acts.filter(reopenCase.is).map(({ facts }) => facts.closing));
  const last = acts.filter(closeCase.is).findLast(({ id }) => !reopened.has(id));
  if (!last) return { status: 'open', closedAt: null, end: null, closedBy: null, closer: null };
  const { id, happenedFrom, facts, actor, recordedAt } = last;
  const closer = { by: actor, at: recordedAt };
  return { status: 'closed', closedAt: happenedFrom, end: facts.end, closedBy: id, closer };
}

function notesIn(acts: readonly Act[]): Note[] {
  const withdrawn = new Map(acts.filter(withdrawNote.is).map(({ id, facts }) => [facts.note, id]));
  return acts.filter(noteInCase.is).map(({ id, actor, recordedAt }) => ({
    act: id,
    by: actor,
    at: recordedAt,
    withdrawnBy: withdrawn.get(id) ?? null,
  }));
}

/**
 * An item may have been saved before it was recorded as at risk: each end finds its risk, whichever came first. What was added by mistake is
 * no longer there.
 */
function risksIn(acts: readonly Act[]): Risk[] {
  const ends = acts.filter(endRisk.is);
  const mistaken = new Set(ends.filter(({ facts }) => facts.end === 'mistake').map(({ facts }) => facts.risk));
  const added = acts.filter(sayAtRisk.is).filter(({ facts }) => !mistaken.has(facts.risk));
  return added.map(({ id, facts }) => {
    const last = (end: 'saved' | 'lost'): Instant | null =>
      ends.findLast(({ facts: said }) => said.risk === facts.risk && said.end === end)?.happenedFrom ?? null;
    return { ...facts, act: id, savedOn: last('saved'), lostOn: last('lost') };
  });
}

function after(so: Case, act: Act): Case {
  if (openCase.is(act)) {
    const { reference, track, imported, ...about } = act.facts;
    return {
      ...so,
      ...(imported && { imported }),
      reference,
      track,
      about,
      openedAt: act.happenedFrom,
      responsible: { owner: act.actor, since: act.recordedAt, by: null },
    };
  }
  if (correctCase.is(act)) return { ...so, about: { ...so.about, ...act.facts.changed } };
  if (takeBackCase.is(act)) return { ...so, takenBack: true };
  if (linkCase.is(act)) return { ...so, elsewhere: [...so.elsewhere, act.facts.elsewhere] };
  if (registerCase.is(act)) return { ...so, number: act.facts.number };
  if (giveCopy.is(act)) return { ...so, answers: [...so.answers, { ...answered(act), kind: 'given', ...act.facts }] };
  if (refuseCopy.is(act))
    return { ...so, answers: [...so.answers, { ...answered(act), kind: 'refused', ...act.facts }] };
  return so;
}

const answered = ({ id, actor, happenedFrom }: Act) => ({ act: id, by: actor, at: happenedFrom });
