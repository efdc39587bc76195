export { endRoom, inviteToRoom, joinRoom, leaveRoom, openRoom } from './rooms.server.ts';
export { accessRoutes, type Installation } from './routes.ts';
export { sittingStream } from './sitting.server.ts';
export {
  endSession,
  enter,
  enterForUnit,
  findInstance,
  findPersona,
  getInstance,
  getTrack,
  listColleagues,
  listUnits,
  listUnitsInto,
  moveDemoClock,
  startSession,
  type UnitRow,
} from './store.ts';
