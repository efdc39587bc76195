/* What another domain that brings a screen to the field app takes from here. */

export { type OpenInspection, recordIn } from './inspection.ts';
export { CapacityLine } from './live/capacity-line.tsx';
export { useRecording } from './recording.ts';
