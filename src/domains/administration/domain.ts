import type { Domain } from '../../kernel/domain.ts';
import { addUnit } from './acts/add-unit.ts';
import { changeAccount } from './acts/change-person.ts';
import { changeProvider } from './acts/change-provider.ts';
import { connectProvider } from './acts/connect-provider.ts';
import { endAccount } from './acts/end-account.ts';
import { endCapacity } from './acts/end-capacity.ts';
import { endProvider } from './acts/end-provider.ts';
import { endRole } from './acts/end-role.ts';
import { endSessionsAct } from './acts/end-sessions.ts';
import { giveCapacity } from './acts/give-capacity.ts';
import { giveRole } from './acts/give-role.ts';
import { inviteAct } from './acts/invite-person.ts';
import { renameUnit } from './acts/rename-unit.ts';
import { renewAct } from './acts/renew-invitation.ts';
import { setAbsence } from './acts/set-absence.ts';
import { endKey } from './keys/acts/end-key.ts';
import { makeKey } from './keys/acts/make-key.ts';
import { addGroup, changeGroup, endGroup } from './scim/acts/of-groups.ts';
import { identifyAct, provisionAct, reopenAct, unprovisionAct } from './scim/acts/of-people.ts';
import { setDirectory } from './scim/acts/set-directory.ts';

export const administration = {
  name: 'administration',
  acts: [
    ...[inviteAct, renewAct, changeAccount, giveRole, endRole, giveCapacity, endCapacity, setAbsence],
    ...[endSessionsAct, endAccount, addUnit, renameUnit, connectProvider, changeProvider, endProvider],
    ...[makeKey, endKey, setDirectory, provisionAct, identifyAct, reopenAct, unprovisionAct],
    ...[addGroup, changeGroup, endGroup],
  ],
} as const satisfies Domain;
