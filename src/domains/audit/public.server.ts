export { keepingCheckpoints } from './keep-checkpoints.server.ts';
export { keepNewestNotes, type NoteKeeper, notesIn } from './kept-notes.server.ts';
export type { Finding } from './log-reading.server.ts';
export { proveEntries } from './proofs.server.ts';
export { sealBeginnings, sealLogs } from './seal.server.ts';
export { appendEntry, appendRefusal, isBehind, withProof } from './store.ts';
export { verifyLogs } from './verify.server.ts';
export { verifyExported } from './verify-exported.server.ts';
export { verifyReceipt } from './verify-receipt.server.ts';
