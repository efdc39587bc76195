import { createHash } from 'node:crypto';

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * One page with its script and its styles in it. Its policy lets nothing else run and nothing be asked for or sent; what it shows of a package
 * is in the memory of the browser.
 * @param {{ script: string, styles: string }} parts
 */
export function verifierPage({ script, styles }) {
  // Within a page the text of a script ends where its closing tag stands, also in a string.
  const inline = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(inline)}`,
    `style-src ${hashOf(styles)}`,
    'img-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="sv" dir="ltr" translate="no">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>CAPE verifier</title>
<style>${styles}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>Sidan behöver JavaScript. Den ansluter inte till något nätverk.</p><p lang="en">The page needs JavaScript. It connects to no network.</p></noscript>
<script type="module">${inline}</script>
</body>
</html>
`;
}

/**
 * For Vite: makes that one page of what was built, and keeps nothing beside it.
 * @param {{ name: string }} as @returns {import('vite').Plugin}
 */
export function oneFile({ name }) {
  return {
    name: 'one-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const parts = Object.values(bundle);
      const scripts = parts.flatMap((part) => (part.type === 'chunk' ? [part] : []));
      const [script] = scripts;
      // What was to be fetched later is in it as well: it names itself, and its code asks for nothing.
      const isAlone =
        script && script.imports.length === 0 && script.dynamicImports.every((name) => name === script.fileName);
      if (!isAlone || scripts.length > 1 || /\bimport\s*\(/.test(script.code))
        throw new Error('The verifier is not one script, so it cannot be one file.');
      const styles = parts.flatMap((part) =>
        part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
      );
      for (const { fileName } of parts) delete bundle[fileName];
      this.emitFile({
        type: 'asset',
        fileName: name,
        // What Vite names for parts that come later, of which there are none.
        source: verifierPage({
          script: script.code.replaceAll('__VITE_PRELOAD__', 'void 0'),
          styles: styles.join('\n'),
        }),
      });
    },
  };
}
