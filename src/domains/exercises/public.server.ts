export { exerciseCommand } from './command/exercise.server.ts';
