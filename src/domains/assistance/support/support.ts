import type { Act } from '../../../kernel/act.ts';
import type { ArrangeFacts, DepartFacts, StayFacts } from '../act-facts.ts';
import { arrangeAct, beginAct, departAct, stayAct, taskAct } from '../acts.ts';
import type { Need, Signs } from '../schema.ts';

export type NeedNow = {
  readonly need: Need;
  readonly task: string;
  readonly state: 'open' | ArrangeFacts['outcome'];
  readonly form: ArrangeFacts['form'];
  readonly by: ArrangeFacts['by'];
  readonly since: string | null;
  readonly dueAt: string | null;
  readonly owner: string | null;
  readonly obstacle: string | null;
  /** The act that says so now, whose sealed words may hold a note. */
  readonly act: string | null;
};

/** What could not be found at some time. It stays told, though something was found later. */
export type Missed = {
  readonly need: Need;
  readonly at: string;
  readonly obstacle: string | null;
  readonly act: string;
};

/** What somebody needs and what was arranged, as it stands. */
export type Support = {
  readonly person: string;
  readonly alias: string;
  readonly case: string | null;
  readonly signs: Signs;
  readonly beganAt: string;
  readonly needs: readonly NeedNow[];
  readonly missed: readonly Missed[];
  readonly stay: (StayFacts & { readonly since: string }) | null;
  /** `first` is the act that spoke of leaving first: the row of the last-chance line keeps its id. */
  readonly departure: (DepartFacts & { readonly first: string; readonly at: string }) | null;
  readonly head: string;
};

export function foldSupport(acts: readonly Act[]): Support {
  const root = acts.find(beginAct.is);
  if (!root) throw new Error('Support has not begun.');
  const { person, alias, case: file, signs, tasks } = root.facts;
  const needs = tasks.map(
    ({ need, id, dueAt }): NeedNow => ({
      need,
      task: id,
      state: 'open',
      form: null,
      by: null,
      since: null,
      dueAt,
      owner: null,
      obstacle: null,
      act: null,
    }),
  );
  const start: Support = {
    person,
    alias,
    case: file,
    signs,
    beganAt: root.recordedAt,
    needs,
    missed: [],
    stay: null,
    departure: null,
    head: root.id,
  };
  return acts.filter(({ id }) => id !== root.id).reduce(after, start);
}

function after(support: Support, act: Act): Support {
  const next = { ...support, head: act.id };
  if (arrangeAct.is(act)) {
    const { need, outcome, form, by, obstacle } = act.facts;
    const missed = { need, at: act.happenedFrom, obstacle, act: act.id };
    const change = { state: outcome, form, by, obstacle, since: act.happenedFrom, act: act.id };
    return {
      ...next,
      needs: changed(support.needs, need, act, change),
      missed: outcome === 'none-found' ? [...support.missed, missed] : support.missed,
    };
  }
  if (taskAct.is(act)) {
    const { need, dueAt } = act.facts;
    return { ...next, needs: changed(support.needs, need, act, { dueAt, owner: act.actor, state: 'open' }) };
  }
  if (stayAct.is(act)) return { ...next, stay: { ...act.facts, since: act.happenedFrom } };
  if (departAct.is(act)) {
    const first = support.departure?.first ?? act.id;
    return { ...next, departure: { ...act.facts, first, at: act.happenedFrom } };
  }
  return next;
}

/** A need that did not start by itself starts with the act that speaks of it, and its task has that act's id. */
function changed(needs: readonly NeedNow[], need: Need, act: Act, change: Partial<NeedNow>): readonly NeedNow[] {
  const known = needs.find((one) => one.need === need);
  const before: NeedNow = known ?? {
    need,
    task: act.id,
    state: 'open',
    form: null,
    by: null,
    since: null,
    dueAt: null,
    owner: null,
    obstacle: null,
    act: null,
  };
  const now = { ...before, ...change };
  return known ? needs.map((one) => (one === known ? now : one)) : [...needs, now];
}
