export { OpenExercise } from './live/commands.ts';
export { liveMessages } from './live/live-messages.ts';
