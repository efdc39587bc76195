import type { Act } from '../../kernel/act.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import type { Instant } from '../../kernel/time/dates.ts';
import { changeCaseResponsible } from './acts/change-responsible.ts';
import { closeCase } from './acts/close.ts';
import { endRisk } from './acts/end-risk.ts';
import { linkCase } from './acts/link.ts';
import { openCase } from './acts/open.ts';
import { sayAtRisk } from './acts/say-at-risk.ts';
import { takeBackCase } from './acts/take-back.ts';
import type { Case, Risk } from './case.ts';
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
  elsewhere: [],
  risks: [],
  number: null,
  answers: [],
};

export function foldCase(acts: readonly Act[]): Case {
  const folded = acts.reduce(after, notOpened);
  const responsible = lastResponsible(folded.responsible, acts.filter(changeCaseResponsible.is));
  return { ...folded, responsible, risks: risksIn(acts) };
}

/** An item may have been saved before it was recorded as at risk: each end finds its risk, whichever came first. */
function risksIn(acts: readonly Act[]): Risk[] {
  const ends = acts.filter(endRisk.is);
  return acts.filter(sayAtRisk.is).map(({ id, facts }) => {
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
  if (closeCase.is(act))
    return { ...so, status: 'closed', closedAt: act.happenedFrom, end: act.facts.end, closedBy: act.id };
  if (takeBackCase.is(act)) return { ...so, takenBack: true };
  if (linkCase.is(act)) return { ...so, elsewhere: [...so.elsewhere, act.facts.elsewhere] };
  if (registerCase.is(act)) return { ...so, number: act.facts.number };
  if (giveCopy.is(act)) return { ...so, answers: [...so.answers, { ...answered(act), kind: 'given', ...act.facts }] };
  if (refuseCopy.is(act))
    return { ...so, answers: [...so.answers, { ...answered(act), kind: 'refused', ...act.facts }] };
  return so;
}

const answered = ({ id, actor, happenedFrom }: Act) => ({ act: id, by: actor, at: happenedFrom });
