import { z } from 'zod';
import { Visibility } from '../../../../kernel/act.ts';
import { Track } from '../../../../kernel/capacity.ts';
import { Uuid } from '../../../../kernel/id.ts';
import { Day, Instant } from '../../../../kernel/time/dates.ts';
import { TipSource } from '../../../administration/public.ts';
import { deskNeeds } from './desk.ts';

const Person = z.strictObject({ id: Uuid, name: z.string() });

/** A unit that reads tips or to which a wish leads, as an administrator of its agency is shown it. Nothing of any tip. */
export const TipDesk = z.strictObject({
  unit: z.strictObject({ id: Uuid, name: z.string() }),
  /** Which wishes lead to it, and the names of the counties from which: none is the whole country. */
  wants: z.array(
    z.strictObject({ want: z.enum(['tell', 'help']), wholeCountry: z.boolean(), counties: z.array(z.string()) }),
  ),
  key: z
    .strictObject({
      track: Track,
      usedSince: Day,
      /** Null: the account is of no one in the agency any more. */
      madeBy: z.string().nullable(),
      /** Whether a reader of now opens it with a passphrase. */
      isOpened: z.boolean(),
    })
    .nullable(),
  /** Keys that wait for a second reader. */
  awaiting: z.array(z.strictObject({ madeOn: Day, madeBy: z.string().nullable() })),
  /** Who has the role; `opens` is whether one opens a key that tips are or were sealed to. */
  readers: z.array(Person.extend({ isOwn: z.boolean(), opens: z.boolean(), until: Instant.nullable() })),
  /** Others of the unit, to whom the role can be given. */
  others: z.array(Person),
  waiting: z.strictObject({ count: z.int(), since: Day.nullable(), late: z.int(), unreadable: z.int() }),
  needs: z.array(z.enum(deskNeeds)),
});
export type TipDesk = z.infer<typeof TipDesk>;

/** What an administrator chooses from where they say which tips a unit receives. */
export const TipDesks = z.strictObject({
  items: z.array(TipDesk),
  /** Every unit of the agency, with what it receives. */
  units: z.array(z.strictObject({ id: Uuid, name: z.string(), tips: z.array(TipSource) })),
  counties: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  /** What a unit receives already, of this agency or of another: `unit` is null where it is not of this one. */
  received: z.array(TipSource.extend({ unit: Uuid.nullable(), unitName: z.string(), agency: z.string() })),
  visibility: Visibility,
});
export type TipDesks = z.infer<typeof TipDesks>;
