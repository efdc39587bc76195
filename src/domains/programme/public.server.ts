export { readHistory } from './read-history.server.ts';
