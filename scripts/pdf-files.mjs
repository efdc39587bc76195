import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './ready/project.mjs';

const reader = join(root, 'node_modules/pdfjs-dist');

/** Faces for files that bring none, readers of two old formats of pictures without WebAssembly, and the licences of both. */
const folders = {
  standard_fonts: /\.(pfb|ttf)$|^LICENSE/,
  wasm: /_nowasm_fallback\.js$|^LICENSE_(JBIG2|OPENJPEG|PDFJS_)/,
};

/**
 * What the reader of PDF files asks for by name while it reads, in a folder named after its version, so that a browser may keep it for a
 * year. @returns {import('vite').Plugin}
 */
export function pdfFiles() {
  return {
    name: 'pdf-files',
    apply: 'build',
    generateBundle() {
      const { version } = JSON.parse(readFileSync(join(reader, 'package.json'), 'utf8'));
      for (const [folder, wanted] of Object.entries(folders)) {
        for (const name of readdirSync(join(reader, folder)).filter((one) => wanted.test(one))) {
          const source = readFileSync(join(reader, folder, name));
          this.emitFile({ type: 'asset', fileName: `assets/pdf-${version}/${name}`, source });
        }
      }
    },
  };
}
