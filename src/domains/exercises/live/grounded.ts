import { covers } from '../play/hand-over-facts.ts';
import type { Exercise } from '../scenario/scenario.ts';
import type { PlayedThing } from '../scenario/things.ts';
import type { MoveMade } from './events.ts';

/** How one seat hands what a thing shows to another: inside one agency by telling, else on the first ground that covers it; null without one. */
export function grounded(
  { scenario, pack }: Exercise,
  { from, to, thing }: { readonly from: string; readonly to: string; readonly thing: PlayedThing },
): MoveMade | null {
  const agencyOf = (role: string) => scenario.roles.find(({ id }) => id === role)?.agency ?? '';
  const [sender, receiver] = [agencyOf(from), agencyOf(to)];
  const facts = thing.gives;
  if (sender === receiver) return { role: from, act: 'tell', to, facts };
  const ground = pack.grounds.find((one) => covers(one, sender, receiver, [thing.item]));
  return ground ? { role: from, act: 'disclose', to: receiver, ground: ground.id, items: [thing.item], facts } : null;
}
