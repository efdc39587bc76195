export { capacitiesInto, holds, ownRealm, realmsToRead, realmsToWrite } from './access.ts';
export { capacityNames, trackNames } from './capacity-messages.ts';
export { deviceMessages } from './device-messages.ts';
export { asShown } from './devices/as-shown.ts';
export { enrolText } from './devices/enrol-text.ts';
export { basesOf, findBasis, goesToWorkplaces, isBasisOf } from './legal-basis.ts';
export { accessMessages } from './messages.ts';
export { type Colleague, canTake, takesMatters } from './responsible/colleague.ts';
export {
  type Handing,
  type ResponsibleAct,
  responsibleAct,
  toHandOver,
} from './responsible/hand-over.ts';
export { Away, ResponsibleShown } from './responsible/schema.ts';
export { DeviceEnrolled, SessionShown } from './schema.ts';
export { ProviderSetting } from './sign-in/provider.ts';
export { visibilityOf } from './visibility.ts';
