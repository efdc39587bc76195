export type { FileHolders } from './find.server.ts';
export { scanJob, scanJobs } from './jobs.ts';
export { type FileLimits as BringingLimits, pieceBytes } from './limits.ts';
export { addFilePieces } from './piece-route.server.ts';
export { bringPiece, type Piece as PieceSent } from './pieces.server.ts';
export type { AttachmentParts } from './routes.ts';
