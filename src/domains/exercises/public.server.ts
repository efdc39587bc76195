export { exerciseCommand } from './command/exercise.server.ts';
export { exerciseHost } from './host/exercise-host.server.ts';
export { exerciseStore } from './host/exercise-store.server.ts';
export { addExerciseHost, type RecordableIndicator } from './host/routes.server.ts';
export { keptDays } from './host/seat-cookie.server.ts';
export { leadView } from './live/lead-view.ts';
export { seatView } from './live/seat-view.ts';
export { readExercise } from './read-exercise.server.ts';
