import type { InFile } from '../../../../kernel/part-in.ts';
import type { Colleague } from '../../../access/public.ts';
import type { Locked } from './locked.ts';

/** A reader who asks to be added to a key, by which act: what is sealed to for them, and what guessing their passphrase costs. */
export type KeyAsk = Omit<Locked, 'box'> & { readonly id: string; readonly reader: string; readonly lock: string };

/** A key with the accounts that open it and those that ask to, and the people of the unit of the reader who acts. */
export type SharedKey = InFile & {
  readonly id: string;
  readonly actor: string;
  readonly awaits: boolean;
  /** By which act each opens it. */
  readonly openers: readonly { readonly id: string; readonly reader: string }[];
  readonly asks: readonly KeyAsk[];
  readonly people: readonly Pick<Colleague, 'account' | 'ref' | 'hasLeft' | 'roles'>[];
};

export const opensKey = ({ openers }: Pick<SharedKey, 'openers'>, account: string): boolean =>
  openers.some(({ reader }) => reader === account);

/** The acts by which a reader opens a key or asks to: what comes after says that they end, since acts of one moment have no order. */
export const endsOf = ({ openers, asks }: Pick<SharedKey, 'openers' | 'asks'>, account: string): string[] =>
  [...openers, ...asks].filter(({ reader }) => reader === account).map(({ id }) => id);

/** Whether a person of the unit reads tips now. */
export const readsTips = ({ people }: Pick<SharedKey, 'people'>, account: string): boolean =>
  people.some((one) => one.account === account && !one.hasLeft && one.roles.includes('tip-reader'));

/** What two people compare before one adds the other: eighty bits of what the key is sealed to, in four groups. */
export const checkOf = (lock: string): string => lock.slice(4, 20).replace(/(.{4})(?=.)/g, '$1 ');
