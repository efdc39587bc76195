import type { Act, RealmKey } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import type { Instant } from '../../kernel/dates.ts';
import type { AtRiskFacts, EndRiskFacts, GiveCopyFacts, RefuseCopyFacts } from './act-facts.ts';
import { atRiskAct, closeAct, endRiskAct, giveCopyAct, linkAct, openAct, refuseCopyAct, registerAct } from './acts.ts';
import type { CaseAbout, CaseEnd, caseStatuses } from './schema.ts';

/** A case as it stands: one house's own file on one track. */
export type Case = {
  readonly reference: string;
  readonly track: Track;
  readonly about: CaseAbout;
  readonly status: (typeof caseStatuses)[number];
  readonly openedAt: Instant;
  readonly owner: string;
  readonly closedAt: Instant | null;
  readonly end: CaseEnd | null;
  /** The act whose words say why it ended. */
  readonly closedBy: string | null;
  /** Opaque references of files of other houses that answer to this one. */
  readonly elsewhere: readonly string[];
  /** What somebody has said may be lost, with what became of it. */
  readonly risks: readonly Risk[];
  /** The registry number of the house, where a registrar has given one. */
  readonly number: string | null;
  /** What was answered to those who asked for the record: the act, and its facts. */
  readonly answers: readonly Answer[];
};

export type Answer = { readonly act: string; readonly by: string; readonly at: Instant } & (
  | ({ readonly kind: 'given' } & GiveCopyFacts)
  | ({ readonly kind: 'refused' } & RefuseCopyFacts)
);

/** A case where it lies. */
export type StoredCase = { readonly id: string; readonly at: RealmKey; readonly file: Case };

export type Risk = AtRiskFacts & {
  readonly act: string;
  readonly savedOn: Instant | null;
  readonly lostOn: Instant | null;
};

const notOpened: Case = {
  reference: '',
  track: 'none',
  about: { sector: 'unknown', workplaceName: null, municipality: null },
  status: 'open',
  openedAt: '1970-01-01T00:00:00.000Z',
  owner: '0',
  closedAt: null,
  end: null,
  closedBy: null,
  elsewhere: [],
  risks: [],
  number: null,
  answers: [],
};

export const foldCase = (acts: readonly Act[]): Case => ({ ...acts.reduce(after, notOpened), risks: risksIn(acts) });

/** That something was saved may have happened before anybody wrote that it was at risk: each end finds its risk, whichever came first. */
function risksIn(acts: readonly Act[]): Risk[] {
  const ends = acts.filter(endRiskAct.is);
  return acts.filter(atRiskAct.is).map(({ id, facts }) => {
    const last = (end: EndRiskFacts['end']): Instant | null =>
      ends.findLast(({ facts: said }) => said.risk === facts.risk && said.end === end)?.happenedFrom ?? null;
    return { ...facts, act: id, savedOn: last('saved'), lostOn: last('lost') };
  });
}

function after(so: Case, act: Act): Case {
  if (openAct.is(act)) {
    const { reference, track, ...about } = act.facts;
    return { ...so, reference, track, about, openedAt: act.happenedFrom, owner: act.actor };
  }
  if (closeAct.is(act))
    return { ...so, status: 'closed', closedAt: act.happenedFrom, end: act.facts.end, closedBy: act.id };
  if (linkAct.is(act)) return { ...so, elsewhere: [...so.elsewhere, act.facts.elsewhere] };
  if (registerAct.is(act)) return { ...so, number: act.facts.number };
  if (giveCopyAct.is(act))
    return { ...so, answers: [...so.answers, { ...answered(act), kind: 'given', ...act.facts }] };
  if (refuseCopyAct.is(act))
    return { ...so, answers: [...so.answers, { ...answered(act), kind: 'refused', ...act.facts }] };
  return so;
}

const answered = ({ id, actor, happenedFrom }: Act) => ({ act: id, by: actor, at: happenedFrom });
