import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { mayWrite } from '../access.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import { Vehicle } from '../schema.ts';
import type { Workplace } from '../workplace.ts';

export const AddVehicle = z.strictObject({ act: ActEnvelope, vehicle: Vehicle });
export type AddVehicle = z.infer<typeof AddVehicle>;

const Facts = z.strictObject({ vehicle: Vehicle });
type Facts = z.infer<typeof Facts>;

export const addVehicle: ActDef<'workplace.add-vehicle', Facts> = defineAct({
  type: 'workplace.add-vehicle',
  stream: 'workplace',
  nature: 'record',
  facts: Facts,
  icon: 'key',
  sentence: () => ({ message: workplaceMessages.vehicleAdded }),
  retainRule: 'workplace',
});

/** A vehicle that the firm uses, by its registration number. */
export const toAddVehicle: Doing<AddVehicle, Here<Workplace>> = {
  act: addVehicle,
  input: AddVehicle,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  acts: ({ act, vehicle }, { id, at }) => [
    addVehicle.draft({
      at,
      id: act.id,
      stream: id,
      facts: { vehicle },
    }),
  ],
};
