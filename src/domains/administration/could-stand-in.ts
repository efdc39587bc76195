import { workingRoles } from '../../kernel/who.ts';
import type { Held } from './account.ts';

type Colleague = {
  readonly ref: string;
  readonly unit: string;
  readonly has_ended: boolean;
  readonly roles: readonly Held[];
};

/**
 * Who could be the deputy of a person: another one of the same unit, whose account is open and who works on matters. Someone who gives access
 * or reads the log alone sees none of them, so what waits for the person who is away would be in no list.
 */
export const couldStandIn = (one: Colleague, of: Pick<Colleague, 'ref' | 'unit'>): boolean =>
  one.ref !== of.ref &&
  one.unit === of.unit &&
  !one.has_ended &&
  one.roles.some(({ word }) => workingRoles.some((role) => role === word));
