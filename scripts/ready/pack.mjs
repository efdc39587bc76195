import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** What gains by it; fonts and pictures are packed already. */
const gains = /\.(m?js|css|svg|json)$/;
/** Below this the headers weigh more than what is saved. */
const least = 1024;

/**
 * Beside each file of a folder the same file compressed, once and with patience: the server then sends it as it is, instead of compressing
 * it again for each visitor.
 * @param {string} folder
 */
export async function packFiles(folder) {
  const names = readdirSync(folder).filter((name) => gains.test(name));
  await Promise.all(
    names.map(async (name) => {
      const bytes = readFileSync(join(folder, name));
      if (bytes.length < least) return;
      const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      writeFileSync(join(folder, `${name}.br`), await brotli(bytes, { params }));
      writeFileSync(join(folder, `${name}.gz`), await zip(bytes, { level: 9 }));
    }),
  );
}
