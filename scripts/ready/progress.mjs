/** @typedef {{ during: <T>(doing: string, work: () => Promise<T>) => Promise<T> }} Progress */

/** @param {number} since milliseconds of `performance.now()` */
export const secondsSince = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Shows what is being done and for how long. On a terminal one line counts up; elsewhere (a log) a line at the start,
 * one every 15 s so that no one thinks it hangs, and one at the end.
 * @param {NodeJS.WriteStream} stream
 * @returns {Progress}
 */
export function progressOn(stream) {
  return {
    async during(doing, work) {
      const since = performance.now();
      const tick = () =>
        stream.isTTY
          ? stream.write(`\r  ${doing} ... ${secondsSince(since)}\u001b[K`)
          : stream.write(`  ${doing}: still at it after ${secondsSince(since)}\n`);
      if (stream.isTTY) tick();
      else stream.write(`  ${doing} ...\n`);
      const ticking = setInterval(tick, stream.isTTY ? 200 : 15_000);
      /** @param {string} how */
      const end = (how) => {
        clearInterval(ticking);
        stream.write(
          `${stream.isTTY ? '\r' : ''}  ${doing}: ${how} ${secondsSince(since)}${stream.isTTY ? '\u001b[K' : ''}\n`,
        );
      };
      try {
        const result = await work();
        end('done in');
        return result;
      } catch (error) {
        end('failed after');
        throw error;
      }
    },
  };
}
