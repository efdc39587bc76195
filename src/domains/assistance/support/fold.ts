import type { Act } from '../../../kernel/act.ts';
import type { Need } from '../schema.ts';
import { arrangeNeed } from './acts/arrange.ts';
import { beginSupport } from './acts/begin.ts';
import { setDeparture } from './acts/depart.ts';
import { setStay } from './acts/stay.ts';
import { takeNeed } from './acts/take-task.ts';
import type { NeedNow, Support } from './support.ts';

export function foldSupport(acts: readonly Act[]): Support {
  const root = acts.find(beginSupport.is);
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
  if (arrangeNeed.is(act)) {
    const { need, outcome, form, by, obstacle } = act.facts;
    const missed = { need, at: act.happenedFrom, obstacle, act: act.id };
    const change = { state: outcome, form, by, obstacle, since: act.happenedFrom, act: act.id };
    return {
      ...next,
      needs: changed(support.needs, need, act, change),
      missed: outcome === 'none-found' ? [...support.missed, missed] : support.missed,
    };
  }
  if (takeNeed.is(act)) {
    const { need, dueAt } = act.facts;
    return { ...next, needs: changed(support.needs, need, act, { dueAt, owner: act.actor, state: 'open' }) };
  }
  if (setStay.is(act)) return { ...next, stay: { ...act.facts, since: act.happenedFrom } };
  if (setDeparture.is(act)) {
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
