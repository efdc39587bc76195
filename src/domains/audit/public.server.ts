export { sealLogs } from './seal.server.ts';
export { appendEntry, type EntryAbout } from './store.ts';
export { type Finding, type Verification, verifyLogs } from './verify.server.ts';
