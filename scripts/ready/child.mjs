import { spawn } from 'node:child_process';

/** @typedef {{ code: number, output: string }} Outcome */

/**
 * Runs a program to its end and gives its exit code and everything it printed. Never asks: it has no stdin.
 * A program that is not done after `limit` milliseconds is asked to end, then made to.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { onOutput?: (text: string) => void, limit?: number }} [options]
 * @returns {Promise<Outcome>}
 */
export function runToEnd(command, args, { onOutput, limit, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    /** @param {Buffer | string} chunk */
    const take = (chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    /** @type {NodeJS.Timeout[]} */
    const timers = [];
    if (limit) {
      const ask = () => {
        take(`\nNot done after ${Math.round(limit / 1000)} s, so it was ended.\n`);
        child.kill('SIGTERM');
      };
      timers.push(
        setTimeout(ask, limit),
        setTimeout(() => child.kill('SIGKILL'), limit + 10_000),
      );
    }
    /** @param {number} code */
    const end = (code) => {
      for (const timer of timers) clearTimeout(timer);
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
