export { takeKeptPiece } from './devices/kept-media.server.ts';
export { leastArrived } from './devices/kept-media.ts';
export { findDevice, listSignedHeads, type SignedHead } from './devices/store.server.ts';
export { type Taking, takeBatch } from './devices/take.server.ts';
export { passkeyScript } from './pages/passkey-way.ts';
export { endRoom, inviteToRoom, joinRoom, leaveRoom, openRoom } from './rooms.server.ts';
export type { Installation } from './routes.ts';
export { type ProviderAsker, providerAsker } from './sign-in/ask-provider.server.ts';
export { invitationBytes, invitationCode, invitationRandom } from './sign-in/invitation-code.ts';
export { demandFreshProof } from './sign-in/own-store.server.ts';
export { isIssuer, ProviderSetting, signatureAlgorithms } from './sign-in/provider.ts';
export { addAgencySignIn } from './sign-in/routes.server.ts';
export { hasAgency, listProviders, sealSecret } from './sign-in/store.server.ts';
export {
  endSession,
  enter,
  enterBatch,
  enterByKey,
  enterForUnit,
  findInstance,
  findPersona,
  findSignedIn,
  getInstance,
  getTrack,
  listAgencyKeys,
  listColleagues,
  listUnits,
  listUnitsInto,
  moveDemoClock,
  startSession,
  type UnitRow,
} from './store.ts';
