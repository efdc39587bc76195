export { carryEvents } from './events/taking-part/rounds.server.ts';
export { takePartPages } from './pages/take-part-pages.ts';
export { readHistory } from './read-history.server.ts';
export { readRegister } from './register/read-register.server.ts';
