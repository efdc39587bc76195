export { visitQuery } from './api.ts';
