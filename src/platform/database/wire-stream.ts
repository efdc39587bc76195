import { Duplex } from 'node:stream';

/** Sends whole protocol messages to the database and gives back what it answered. */
export type Exchange = (message: Uint8Array) => Promise<Uint8Array>;

const authenticationOk = Uint8Array.of(0x52, 0, 0, 0, 8, 0, 0, 0, 0);
const readyForQuery = Uint8Array.of(0x5a, 0, 0, 0, 5, 0x49);

/**
 * The socket that a `pg` client believes it has, over a database without one.
 * The start-up packet is answered here, since a database in the same process has no one to authenticate; everything
 * after it goes over as it is. `pg` corks what belongs together, so one exchange carries one whole request.
 */
export function wireStream(exchange: Exchange): Duplex {
  let started = false;
  const stream = new Duplex({
    read() {},
    writev(chunks, done) {
      const bytes = Buffer.concat(chunks.map(({ chunk }) => chunk as Buffer));
      if (!started) {
        started = true;
        stream.push(Buffer.concat([authenticationOk, readyForQuery]));
        return done();
      }
      exchange(bytes).then(
        (answer) => {
          if (answer.length > 0) stream.push(Buffer.from(answer));
          done();
        },
        (error: Error) => done(error),
      );
    },
    final(done) {
      stream.push(null);
      done();
    },
  });
  const socket = {
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
    connect: () => {
      queueMicrotask(() => stream.emit('connect'));
      return stream;
    },
  };
  return Object.assign(stream, socket);
}
