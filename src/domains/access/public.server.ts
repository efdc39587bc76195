export { accessRoutes, type Installation } from './routes.ts';
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
  moveDemoClock,
  startSession,
  type UnitRow,
} from './store.ts';
