export { capacityNames } from './capacity-messages.ts';
export { takeKeptPiece } from './devices/kept-media.server.ts';
export { leastArrived } from './devices/kept-media.ts';
export { findDevice, listSignedHeads, type SignedHead } from './devices/store.server.ts';
export { type Taking, takeBatch } from './devices/take.server.ts';
export { addDrafts } from './drafts/routes.server.ts';
export { forgetDrafts } from './drafts/store.server.ts';
export { type AdministeredAddress, findAdministeredAddress, setMailAddress } from './mail/address.server.ts';
export { type Post, sendDueMails } from './mail/send.server.ts';
export { forgetMails, listMailed, type MailedTo, putInvitationMail } from './mail/store.server.ts';
export { writeTrial } from './mail/write-mail.ts';
export { invitationScript } from './pages/invitation.ts';
export { passkeyForm, passkeyScript } from './pages/passkey-way.ts';
export {
  handing,
  listLanguagesOfUnit,
  listPeopleOfUnit,
  listStoodInFor,
  showAway,
  showResponsible,
} from './responsible/people.server.ts';
export { endRoom, inviteToRoom, joinRoom, leaveRoom, openRoom } from './rooms.server.ts';
export type { Installation } from './routes.ts';
export { endSession, findSignedIn, isByOperator, noteOwn, startSession } from './sessions.server.ts';
export { askToMake, checkMade, partyAt, passkeyPatience } from './sign-in/ask-passkey.server.ts';
export { type ProviderAsker, providerAsker } from './sign-in/ask-provider.server.ts';
export { deviceName, networkOf } from './sign-in/device-name.ts';
export { invitationBytes, invitationCode, invitationCodeIn, invitationRandom } from './sign-in/invitation-code.ts';
export { type OwnOptions, ownPost, whose } from './sign-in/own-post.server.ts';
export { demandFreshProof } from './sign-in/own-store.server.ts';
export { answerIn, RegistrationAnswer } from './sign-in/passkey.server.ts';
export { storedPasskey } from './sign-in/passkey-store.server.ts';
export { isIssuer, ProviderSetting, signatureAlgorithms } from './sign-in/provider.ts';
export { newRecoveryCodes, recoveryHash } from './sign-in/recovery-code.server.ts';
export { addAgencySignIn } from './sign-in/routes.server.ts';
export { refusals, SignInRefused } from './sign-in/sign-in-problem.ts';
export { hasAgency, listProviders, sealSecret } from './sign-in/store.server.ts';
export {
  type AgencyRow,
  enter,
  enterBatch,
  enterByKey,
  enterForUnit,
  enterToCount,
  findInstance,
  findPersona,
  getInstance,
  getTrack,
  listAgencies,
  listAgencyKeys,
  listColleagues,
  listUnits,
  listUnitsInto,
  moveDemoClock,
  type UnitRow,
} from './store.ts';
