import type { Domain } from '../../kernel/domain.ts';
import { addUnit } from './acts/add-unit.ts';
import { confirmRecovery, declineRecovery } from './acts/answer-recovery.ts';
import { askRecovery } from './acts/ask-recovery.ts';
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
import { reviewAccount } from './acts/review-account.ts';
import { setAbsence } from './acts/set-absence.ts';
import { setMailAct } from './acts/set-mail.ts';
import { setTips } from './acts/set-tips.ts';
import { addPoint } from './contact-points/acts/add-point.ts';
import { changePoint } from './contact-points/acts/change-point.ts';
import { endPoint } from './contact-points/acts/end-point.ts';
import { confirmKey } from './keys/acts/confirm-key.ts';
import { endKey } from './keys/acts/end-key.ts';
import { makeKey } from './keys/acts/make-key.ts';
import { agreeToExport } from './leaving/acts/agree.ts';
import { askExport } from './leaving/acts/ask.ts';
import { cancelExport } from './leaving/acts/cancel.ts';
import { declineExport } from './leaving/acts/decline.ts';
import { fetchExport } from './leaving/acts/fetch.ts';
import { changeTemplate } from './paper/acts/change-template.ts';
import { resetTemplate } from './paper/acts/reset-template.ts';
import { setLogo } from './paper/acts/set-logo.ts';
import { endPhones, lockPhones } from './phones/acts/stop-phones.ts';
import { changeAct } from './retention/acts/change.ts';
import { decideAct } from './retention/acts/decide.ts';
import { endAct } from './retention/acts/end.ts';
import { reviewTask } from './review/tasks.ts';
import { addGroup, changeGroup, endGroup } from './scim/acts/of-groups.ts';
import { identifyAct, provisionAct, reopenAct, unprovisionAct } from './scim/acts/of-people.ts';
import { setDirectory } from './scim/acts/set-directory.ts';
import { addWebhook } from './webhooks/acts/add-webhook.ts';
import { changeWebhook } from './webhooks/acts/change-webhook.ts';
import { dropDelivery, sendAgain } from './webhooks/acts/of-deliveries.ts';
import { endWebhook, replaceSecret, testWebhook } from './webhooks/acts/on-webhook.ts';
import { setPaused } from './webhooks/acts/set-paused.ts';

export const administration = {
  name: 'administration',
  acts: [
    ...[inviteAct, renewAct, changeAccount, giveRole, endRole, giveCapacity, endCapacity, setAbsence, reviewAccount],
    ...[askRecovery, confirmRecovery, declineRecovery, setMailAct],
    ...[addPoint, changePoint, endPoint],
    ...[changeTemplate, resetTemplate, setLogo],
    ...[decideAct, changeAct, endAct],
    ...[endSessionsAct, endAccount, addUnit, renameUnit, setTips, connectProvider, changeProvider, endProvider],
    ...[makeKey, confirmKey, endKey, setDirectory, provisionAct, identifyAct, reopenAct, unprovisionAct],
    ...[addGroup, changeGroup, endGroup],
    ...[lockPhones, endPhones],
    ...[askExport, agreeToExport, declineExport, cancelExport, fetchExport],
    ...[addWebhook, changeWebhook, setPaused, replaceSecret, testWebhook, endWebhook, sendAgain, dropDelivery],
  ],
  tasks: [reviewTask],
} as const satisfies Domain;
