export { takeKeptPiece } from './devices/kept-media.server.ts';
export { leastArrived } from './devices/kept-media.ts';
export { findDevice, listSignedHeads, type SignedHead } from './devices/store.server.ts';
export { type Taking, takeBatch } from './devices/take.server.ts';
export { endRoom, inviteToRoom, joinRoom, leaveRoom, openRoom } from './rooms.server.ts';
export type { Installation } from './routes.ts';
export {
  endSession,
  enter,
  enterBatch,
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
