import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { Capacity, Track } from '../../../kernel/capacity.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { mayAdminister } from '../access.ts';
import { administrationMessages as texts } from '../messages.ts';
import { UnitKey, UnitNames } from '../schema.ts';
import { agencyHas, keyIsFree, type NewUnit } from '../units-and-providers/unit.ts';

const AddUnit = z.strictObject({
  act: ActEnvelope,
  unit: Uuid,
  key: UnitKey,
  ...UnitNames.shape,
  lettersOn: Track.nullable(),
  capacities: z.array(Capacity).min(1).max(12),
});
type AddUnit = z.infer<typeof AddUnit>;

/** What units are called is no secret, so nothing of it is sealed. */
const Facts = AddUnit.omit({ act: true });
type Facts = z.infer<typeof Facts>;

export const addUnit: ActDef<'unit.add', Facts, never> = defineAct({
  type: 'unit.add',
  proof: 'administration',
  stream: 'unit',
  nature: 'decision',
  facts: Facts,
  icon: 'stairs',
  sentence: () => ({ message: texts.unitAdded }),
  retainRule: 'account',
});

/** A new unit of the agency, with files of its own, in capacities that the agency has. */
export const toAddUnit: Doing<AddUnit, InFile, NewUnit> = {
  act: addUnit,
  input: AddUnit,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: ({ key, capacities }, { units }) => keyIsFree(units, key) ?? agencyHas(units, capacities),
  acts: ({ act, ...facts }, { at }) => [addUnit.draft({ at, id: act.id, stream: facts.unit, facts })],
};
