import { createConnection, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { type FolderLock, socketPath } from '../../platform/database/folder-lock.ts';
import { CannotBeRead } from '../../platform/database/open-to-read.ts';
import type { DoctorCheck } from '../doctor/check.ts';
import { lookInside } from '../doctor/look-inside.ts';
import { receiptReport, type Verified, type VerifyReport, verifyReport } from './audit-verify.ts';

/** Commands of the operator that a running embedded server carries out for them, since no second process may open its folder. */
export function answerCommands(lock: FolderLock, verified: Verified, demo: DemoControl): void {
  lock.server.removeAllListeners('connection');
  const since = new Date().toISOString();
  lock.server.on('connection', (socket: Socket) => {
    socket.on('error', () => socket.destroy());
    socket.write(`process ${process.pid}, since ${since}\n`);
    const lines = createInterface({ input: socket });
    lines.once('line', (line) => {
      const report = carryOut(verified, demo, line);
      if (!report) return socket.end();
      report.then(
        (report) => socket.end(`${JSON.stringify(report)}\n`),
        () => socket.end(), // the asker then says that the server did not answer
      );
    });
    lines.on('error', () => undefined); // the connection's own error has been handled above
  });
}

const verify = 'audit verify';
const verifyOne = 'audit receipt ';
const doctor = 'doctor';

const reset = 'demo reset';
const far = 'demo far';

/** What can be asked of a demo: to be put back to its beginning, and how far that is. */
export type DemoControl = {
  readonly demo: boolean;
  readonly putBack: () => void;
  readonly howFar: () => unknown;
};

const carryOut = (verified: Verified, control: DemoControl, line: string): Promise<unknown> | null => {
  if (line === reset) {
    if (control.demo) control.putBack();
    return Promise.resolve(control.demo);
  }
  if (line === far) return Promise.resolve(control.howFar());
  if (line === doctor) return lookInside(verified);
  if (line === verify) return verifyReport(verified);
  return line.startsWith(verifyOne) ? receiptReport(verified, JSON.parse(line.slice(verifyOne.length))) : null;
};

/** Asks the server that holds this folder to verify its logs, or the receipt in this text. Null when no server holds it. */
export function askServer(data: string, receipt: string | null): Promise<VerifyReport | null> {
  return ask(data, receipt === null ? verify : verifyOne + JSON.stringify(receipt)) as Promise<VerifyReport | null>;
}

/** Asks the server that holds this folder how its database is. Null when no server holds it. */
export const askDoctor = (data: string): Promise<readonly DoctorCheck[] | null> =>
  ask(data, doctor) as Promise<readonly DoctorCheck[] | null>;

/** Asks the server that holds this folder to put its demo back. False: it is no demo. Null when no server holds it. */
export const askToPutBack = (data: string): Promise<boolean | null> => ask(data, reset) as Promise<boolean | null>;

/** How far the demo is that is being put back. */
export const askHowFar = (data: string) =>
  ask(data, far) as Promise<'ready' | { far: { done: number; all: number } | null } | null>;

function ask(data: string, command: string): Promise<unknown> {
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
        else if (answer === undefined)
          reject(
            new CannotBeRead(
              `The process that has ${data} open did not answer. It may still be starting: try again in a moment.`,
            ),
          );
        else resolve(JSON.parse(answer));
      });
  });
}
