export { ownSecret } from './events/link.server.ts';
export { carryEvent, carryEvents, settleMails } from './events/taking-part/rounds.server.ts';
export { takePart } from './events/taking-part/take-part.server.ts';
export { takePartPages } from './pages/take-part-pages.ts';
export { readHistory } from './read-history.server.ts';
export { readRegister } from './register/read-register.server.ts';
