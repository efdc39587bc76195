export { accessRoutes, type Installation } from './routes.ts';
export {
  endSession,
  enter,
  enterForUnit,
  findPersona,
  getInstance,
  listColleagues,
  listUnits,
  startSession,
  type UnitRow,
} from './store.ts';
