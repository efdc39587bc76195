export { capacitiesInto, holds, ownRealm, realmsToRead, realmsToWrite } from './access.ts';
export { capacityNames } from './capacity-messages.ts';
export { changeCapacityAct } from './change-capacity.ts';
export { basesOf, findBasis } from './legal-basis.ts';
export { accessMessages } from './messages.ts';
export { visibilityOf } from './visibility.ts';
