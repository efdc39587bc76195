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
