export { contentsOf, DamagedFile, type ReadWindow } from './contents.server.ts';
export type { FileHolders } from './find.server.ts';
export { type FileLimits as BringingLimits, pieceBytes } from './limits.ts';
export { closedBecause } from './not-there.ts';
export { addFilePieces } from './pieces/piece-route.server.ts';
export { bringPiece, type Piece as PieceSent } from './pieces/pieces.server.ts';
export type { AttachmentParts } from './routes.ts';
export { type HashedFile, listHashedFiles, listNamedFiles } from './show.server.ts';
export { countKeptFiles, findAttachment, listWithFiles } from './store.ts';
