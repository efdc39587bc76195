export { readHistory } from './read-history.server.ts';
export { readRegister } from './register/read-register.server.ts';
