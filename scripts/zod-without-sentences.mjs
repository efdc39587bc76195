/**
 * Zod brings English sentences for everything that can be wrong. The field app and the workspace show none of them, since their
 * texts are messages; a phone should not carry a hundredth of the app for it. What was wrong is still given by its code and place.
 *
 * @returns {import('vite').Plugin}
 */
export function zodWithoutSentences() {
  return {
    name: 'zod-without-sentences',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]zod[\\/]v4[\\/]locales[\\/]en\.js$/ },
      handler: () => 'export default () => ({ localeError: ({ code }) => code });',
    },
  };
}
