export { sealLogs } from './seal.server.ts';
export { appendEntry } from './store.ts';
export { type Finding, verifyLogs } from './verify.server.ts';
