export { exerciseCommand } from './command/exercise.server.ts';
export { readExercise } from './read-exercise.server.ts';
