import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing } from '../../../kernel/doing.ts';
import { Uuid } from '../../../kernel/id.ts';
import { mayAdminister } from '../access.ts';
import { administrationMessages as texts } from '../messages.ts';
import { UnitNames } from '../schema.ts';
import type { UnitHere } from '../units-and-providers/unit.ts';

const RenameUnit = z.strictObject({ act: ActEnvelope, ...UnitNames.shape });
type RenameUnit = z.infer<typeof RenameUnit>;

const Facts = z.strictObject({ unit: Uuid, ...UnitNames.shape, before: UnitNames });
type Facts = z.infer<typeof Facts>;

export const renameUnit: ActDef<'unit.rename', Facts, never> = defineAct({
  type: 'unit.rename',
  proof: 'administration',
  stream: 'unit',
  nature: 'decision',
  facts: Facts,
  icon: 'pencil-line',
  sentence: () => ({ message: texts.unitRenamed }),
  retainRule: 'account',
});

/** A unit is called something else from now on. Its key stays: files and addresses name it by that. */
export const toRenameUnit: Doing<RenameUnit, UnitHere> = {
  act: renameUnit,
  input: RenameUnit,
  roles: ['administrator'],
  may: mayAdminister,
  acts: ({ act, nameSv, nameEn }, { id, at, unit }) => [
    renameUnit.draft({
      at,
      id: act.id,
      stream: id,
      facts: { unit: id, nameSv, nameEn, before: { nameSv: unit.nameSv, nameEn: unit.nameEn } },
    }),
  ],
};
