import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { mayAdminister } from '../access.ts';
import { TipSource, tipsOf, type UnitForTips, wrongTips } from '../units-and-providers/tips-of-unit.ts';
import { tipsOfUnitMessages as texts } from '../units-and-providers/tips-of-unit-messages.ts';
import type { UnitHere } from '../units-and-providers/unit.ts';

const SetTips = z.strictObject({ act: ActEnvelope, tips: z.array(TipSource).max(120) });
type SetTips = z.infer<typeof SetTips>;

/** Which unit reads what is sent is said on public pages, so nothing of it is sealed. */
const Facts = z.strictObject({ unit: Uuid, tips: z.array(TipSource), before: z.array(TipSource) });
type Facts = z.infer<typeof Facts>;

export const setTips: ActDef<'unit.set-tips', Facts, never> = defineAct({
  type: 'unit.set-tips',
  proof: 'administration',
  stream: 'unit',
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: ({ tips }) => ({ message: texts.set, values: { count: tips.length } }),
  retainRule: 'account',
});

/** Which tips a unit receives from now on, all of them said. What waits there stays there. */
export const toSetTips: Doing<SetTips, UnitHere, UnitForTips> = {
  act: setTips,
  input: SetTips,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: wrongTips,
  acts: ({ act, tips }, found) => [
    setTips.draft({
      at: found.at,
      id: act.id,
      stream: found.id,
      facts: { unit: found.id, tips, before: tipsOf(found) },
    }),
  ],
};
