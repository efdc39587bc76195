import { spawn } from 'node:child_process';
import { isStalled, lastWritten, processorTime, usualPatience } from './stall.mjs';

/** @typedef {{ code: number, output: string }} Outcome */

/**
 * Runs a program to its end and gives its exit code and everything it printed. Never asks: it has no stdin.
 * With `stall` it is asked to end, then made to, when it hangs (stall.mjs): signs of life are what it prints, and the file
 * `sign`, which it may write as it goes; `about` says where it was.
 * @typedef {{ sign?: string, about?: () => string, patience?: typeof usualPatience, look?: number }} Stall
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { onOutput?: (text: string) => void, stall?: Stall }} [options]
 * @returns {Promise<Outcome>}
 */
export function runToEnd(command, args, { onOutput, stall, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let heard = Date.now();
    /** @param {Buffer | string} chunk */
    const take = (chunk) => {
      output += chunk;
      heard = Date.now();
      onOutput?.(String(chunk));
    };
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    if (stall) timers.push(watch(child, stall, () => heard, take));
    /** @param {number} code */
    const end = (code) => {
      for (const timer of timers) clearInterval(timer);
      resolve({ code, output });
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', (error) => {
      take(`${error.message}\n`);
      end(127);
    });
    // The program itself has ended: what it left running may hold its output open, and must not hold us.
    child.on('exit', () => {
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, 2_000).unref();
    });
    child.on('close', (code, signal) => end(code ?? (signal ? 130 : 1)));
  });
}

/**
 * Checks at times whether the program hangs, and ends it then with what is known of where it was.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Stall} stall
 * @param {() => number} heard when it last printed something
 * @param {(text: string) => void} say
 */
function watch(child, { sign, about = () => '', patience = usualPatience, look = 15_000 }, heard, say) {
  const worked = () => (child.pid === undefined ? null : processorTime(child.pid));
  let last = 0;
  let workedThen = worked();
  return setInterval(() => {
    const alive = Math.max(heard(), lastWritten(sign));
    const now = worked();
    if (alive > last) {
      last = alive;
      workedThen = now;
      return;
    }
    const since = now === null || workedThen === null ? null : now - workedThen;
    if (!isStalled({ silentFor: Date.now() - last, worked: since }, patience)) return;
    say(`\nIt has stood still for ${Math.round((Date.now() - last) / 1000)} s, so it was ended. ${about()}\n`);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  }, look);
}
