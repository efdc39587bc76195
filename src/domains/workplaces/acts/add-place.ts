import { z } from 'zod';
import { ActEnvelope } from '../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../kernel/define-act.ts';
import type { Doing, Here } from '../../../kernel/doing.ts';
import { mayWrite } from '../access.ts';
import { type KnownHere, withCounty } from '../known-numbers.ts';
import { workplaceMessages } from '../messages.ts';
import { notOpen } from '../not-open.ts';
import { FirmPlace } from '../schema.ts';
import type { Workplace } from '../workplace.ts';

export const AddPlace = z.strictObject({ act: ActEnvelope, place: FirmPlace });
export type AddPlace = z.infer<typeof AddPlace>;

const Facts = z.strictObject({ place: FirmPlace });
type Facts = z.infer<typeof Facts>;

export const addPlace: ActDef<'workplace.add-place', Facts> = defineAct({
  type: 'workplace.add-place',
  stream: 'workplace',
  nature: 'record',
  facts: Facts,
  icon: 'door',
  sentence: () => ({ message: workplaceMessages.placeAdded }),
  retainRule: 'workplace',
});

/** A place of the firm: where people work, or where they live. */
export const toAddPlace: Doing<AddPlace, Here<Workplace>, Here<Workplace> & KnownHere> = {
  act: addPlace,
  input: AddPlace,
  roles: ['officer', 'lead'],
  may: mayWrite,
  possible: notOpen,
  acts: ({ act, place }, { id, at, state, countyOf }) => [
    addPlace.draft({
      at,
      id: act.id,
      stream: id,
      facts: { place: withCounty(place, state.firm.country, countyOf) },
    }),
  ],
};
