export { visitsHere } from './after/store.server.ts';
export { calendarPages } from './calendar/feed.server.ts';
export { mediaArrived, takePiece } from './visit/media.server.ts';
export { readWorkerTalk } from './visit/read-worker-talk.server.ts';
export { sealedTalk } from './visit/seal-talk.server.ts';
export { partsOf } from './visit/told-media.ts';
