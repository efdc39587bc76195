import { createConnection, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Keys } from '../platform/crypto/key-file.ts';
import type { Database } from '../platform/database/database.ts';
import { type FolderLock, socketPath } from '../platform/database/folder-lock.ts';
import { type VerifyReport, verifyReport } from './audit-verify.ts';

/** Commands of the operator that a running embedded server carries out for them, since no second process may open its folder. */
export function answerCommands(lock: FolderLock, around: { database: Database; keys: Keys }): void {
  lock.server.removeAllListeners('connection');
  const since = new Date().toISOString();
  lock.server.on('connection', (socket: Socket) => {
    socket.on('error', () => socket.destroy());
    socket.write(`process ${process.pid}, since ${since}\n`);
    const lines = createInterface({ input: socket });
    lines.once('line', (line) => {
      if (line !== 'audit verify') return socket.end();
      verifyReport(around.database, around.keys.log.public).then(
        (report) => socket.end(`${JSON.stringify(report)}\n`),
        () => socket.end(), // the asker then says that the server did not answer
      );
    });
    lines.on('error', () => undefined); // the connection's own error has been handled above
  });
}

/** Asks the server that holds this folder. Null when no server holds it. */
export function askServer(data: string, command: 'audit verify'): Promise<VerifyReport | null> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(socketPath(data));
    const said: string[] = [];
    socket.on('error', () => resolve(null));
    createInterface({ input: socket })
      .on('line', (line) => {
        said.push(line);
        if (said.length === 1) socket.write(`${command}\n`);
      })
      .on('error', () => undefined)
      .on('close', () => {
        const answer = said[1];
        if (said.length === 0) resolve(null);
        else if (answer === undefined) reject(new Error('The running server did not answer.'));
        else resolve(JSON.parse(answer) as VerifyReport);
      });
  });
}
