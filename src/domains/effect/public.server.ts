export { readAims } from './aims.server.ts';
