export { sealLogs } from './seal.server.ts';
export { appendEntry } from './store.ts';
export { verifyLogs } from './verify.server.ts';
