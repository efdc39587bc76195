/* What another domain that brings a screen to the field app takes from here. */
export { CapacityLine } from './capacity-line.tsx';
export { type Opened, tellIn } from './inspection.ts';
export { useTelling } from './telling.ts';
