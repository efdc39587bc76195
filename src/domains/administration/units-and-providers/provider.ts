import type { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem } from '../../../kernel/problem.ts';
import { administrationMessages as texts } from '../messages.ts';

/** A provider of the agency as it is stored, without its secret. */
export type ProviderHere = InFile & {
  readonly id: Uuid;
  readonly key: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly hasSecret: boolean;
  readonly algorithms: readonly string[];
  readonly scopes: readonly string[];
  readonly assurance: string | null;
  readonly jwtLogout: boolean;
  readonly since: string;
  readonly endedAt: string | null;
  readonly people: number;
};

/** What has ended is not changed: a provider is connected again. */
export const stillConnected = ({ endedAt }: Pick<ProviderHere, 'endedAt'>): Problem | null =>
  endedAt === null ? null : new Problem('conflict', texts.providerHasEnded);
