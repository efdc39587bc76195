export { countedAs } from './counted-as.server.ts';
