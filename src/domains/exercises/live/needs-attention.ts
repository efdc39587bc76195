import type { Exercise } from '../scenario/scenario.ts';
import { type Live, manned } from './live.ts';

/** What the facilitator should look at: silence, and what is lost meanwhile. Never a mistake of a player. */
export type Attention =
  | { readonly kind: 'silent'; readonly role: string; readonly minutes: number }
  | { readonly kind: 'no-contact'; readonly role: string; readonly minutes: number }
  | { readonly kind: 'no-capacity-changed'; readonly role: string }
  | { readonly kind: 'not-requested'; readonly thing: string; readonly goneAt: number };

/** After so many minutes that a player feels, whichever pace the exercise has, a whisper helps. */
const silentAfter = 6;

/** What needs the leader’s attention now, the longest silence first. */
export function needsAttention({ scenario }: Exercise, live: Live): readonly Attention[] {
  const { play } = live;
  if (live.state === 'waiting' || live.state === 'ended') return [];
  const pace = scenario.clock.game_minutes / scenario.clock.real_minutes;
  const taken = manned(live);
  const silences = scenario.roles
    .filter(({ id }) => taken.has(id))
    .map(({ id }) => ({
      role: id,
      last: Math.max(0, ...play.moves.filter(({ role }) => role === id).map(({ t }) => t)),
    }))
    .map(({ role, last }) => ({ kind: 'silent' as const, role, minutes: play.t - last }))
    .filter(({ minutes }) => minutes >= silentAfter * pace)
    .sort((a, b) => b.minutes - a.minutes);
  const handover = scenario.expect.handover;
  const coordinator = scenario.roles.find(({ agency }) => agency === handover?.to);
  const hasContact = play.moves.some(
    ({ act, to }) => (act === 'disclose' && to === handover?.to) || (act === 'hand-on' && to === coordinator?.id),
  );
  const contact: readonly Attention[] =
    coordinator && !hasContact && play.t >= 20 ? [{ kind: 'no-contact', role: coordinator.id, minutes: play.t }] : [];
  const change = scenario.expect.capacity_change;
  const isChanged = play.moves.some(({ role, act }) => role === change?.role && act === 'change-capacity');
  const capacity: readonly Attention[] =
    change && play.investigation !== null && !isChanged ? [{ kind: 'no-capacity-changed', role: change.role }] : [];
  const soon = scenario.objects.flatMap(({ id, perishes }): readonly Attention[] => {
    const at = perishes?.at;
    const isOpen = at !== undefined && at > play.t && !(id in play.saved) && !(id in play.gone);
    return isOpen && at - play.t <= 20 && perishes?.saver !== 'none'
      ? [{ kind: 'not-requested', thing: id, goneAt: at }]
      : [];
  });
  return [...silences, ...contact, ...capacity, ...soon];
}
