/**
 * Vite fetches beforehand what a part that is loaded later needs. The field app has all of its files on the phone by then, so it
 * carries no program for that. Styles of such a part would not come either: there is one stylesheet, and this sees to it.
 *
 * @returns {import('vite').Plugin}
 */
export function withoutPreload() {
  return {
    name: 'without-preload',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle(_options, bundle) {
      const styles = Object.keys(bundle).filter((name) => name.endsWith('.css'));
      if (styles.length > 1)
        throw new Error(`The field app has one stylesheet, and the build made ${styles.join(', ')}.`);
    },
  };
}
