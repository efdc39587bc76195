import { createHash } from 'node:crypto';

/** Programs that run beside the page. Each is one plain script without imports. */
export const besidePage = ['worker.js', 'slow-key.js'];

/**
 * Gives the service worker of the field app the list of files that it keeps on a phone, and the name of this build.
 *
 * @param {{ beside: readonly string[], manifest: object }} what `beside`: addresses of files that other builds make.
 * @returns {import('vite').Plugin}
 */
export function fieldFiles({ beside, manifest }) {
  return {
    name: 'field-files',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const names = Object.keys(bundle)
        .filter((name) => name.startsWith('assets/'))
        .sort();
      const hash = createHash('sha256');
      for (const name of Object.keys(bundle).sort()) {
        const part = bundle[name];
        hash.update(name).update(part?.type === 'chunk' ? part.code : (part?.source ?? ''));
      }
      const files = [...[...names, 'slow-key.js', 'app.webmanifest'].map((name) => `/field/${name}`), ...beside];
      for (const name of besidePage) {
        const program = bundle[name];
        if (program?.type !== 'chunk') throw new Error(`The field app has no ${name}.`);
        if (program.imports.length > 0) throw new Error(`${name} of the field app does not stand by itself.`);
      }
      const worker = /** @type {import('vite').Rollup.OutputChunk} */ (bundle['worker.js']);
      worker.code = worker.code
        .replaceAll('fieldFiles', JSON.stringify(files))
        .replaceAll('fieldVersion', JSON.stringify(hash.digest('hex').slice(0, 16)));
      this.emitFile({ type: 'asset', fileName: 'app.webmanifest', source: JSON.stringify(manifest) });
    },
  };
}
