export type { FileHolders } from './find.server.ts';
export { type FileLimits as BringingLimits, pieceBytes } from './limits.ts';
export { addFilePieces } from './pieces/piece-route.server.ts';
export { bringPiece, type Piece as PieceSent } from './pieces/pieces.server.ts';
export type { AttachmentParts } from './routes.ts';
export { listNamedFiles } from './show.server.ts';
export { countKeptFiles, listWithFiles } from './store.ts';
