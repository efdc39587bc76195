import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import type { Sender } from '../../disclosures/public.ts';
import { planAct, roomOpenAct } from '../acts.ts';
import type { OpenRoom } from '../schema.ts';

/** The ground on which several agencies plan and carry out a check together. */
export const jointGround = 'se.lag-2024-307.4';

/** Who opens, and the room that was made for it. `secondAct` comes from outside, so that the rule is the same every time. */
export type Opening = {
  readonly at: RealmKey;
  readonly unit: number;
  readonly name: Sender;
  readonly capacity: Capacity;
  readonly secondAct: string;
};

/** A joint inspection begins with a room and its purpose, in one step: there is no room yet in which anything else could be said. */
export function openRoomFor(input: OpenRoom, { at, unit, name, capacity, secondAct }: Opening): ActDraft[] {
  const here = { at, stream: input.inspection } as const;
  return [
    roomOpenAct.draft({
      ...here,
      id: input.act.id,
      facts: { leadUnit: unit, lead: name, capacity, controller: name.house },
      ground: jointGround,
    }),
    planAct.draft({
      ...here,
      id: secondAct,
      facts: { said: { purpose: input.purpose }, note: false },
      basedOn: [input.act.id],
    }),
  ];
}
