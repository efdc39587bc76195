import type { Did } from '../../../kernel/domain.ts';
import type { administration } from '../domain.ts';
import { accountsDid } from './accounts.ts';
import { leavingDid } from './leaving.ts';
import { systemsDid } from './systems.ts';

/** What the log says of each act and each reading of this domain. */
export const administrationDid: Did<typeof administration, 'account.identify' | 'account.reopen'> = {
  ...accountsDid,
  ...systemsDid,
  ...leavingDid,
};
