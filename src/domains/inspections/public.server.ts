export { visitsHere } from './after/store.server.ts';
export { calendarPages } from './calendar/feed.server.ts';
export { mediaArrived, takePiece } from './visit/media/pieces.server.ts';
export { partsOf } from './visit/media/recorded-parts.ts';
export { findSignedMedium, listVisitMedia } from './visit/media/signed-media.server.ts';
export { readWorkerTalk } from './visit/talk/read-talks.server.ts';
export { sealedTalk } from './visit/talk/seal.server.ts';
