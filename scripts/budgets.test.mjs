import { expect, it } from 'vitest';
import { weighRoutes, weighTogether } from './budgets.mjs';

const manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_react.js'], css: ['assets/index.css'] },
  '_react.js': { file: 'assets/react.js' },
  '../domains/signals/ui/inbox.tsx': {
    file: 'assets/inbox.js',
    isDynamicEntry: true,
    imports: ['_react.js', '_table.js'],
    css: ['assets/inbox.css'],
  },
  '_table.js': { file: 'assets/table.js' },
  '../../locales/sv.po': { file: 'assets/sv.js', isDynamicEntry: true },
  '../../locales/en.po': { file: 'assets/en.js', isDynamicEntry: true },
};
/** @type {Record<string, number>} */
const bytes = {
  'index.html': 1,
  'assets/index.js': 10,
  'assets/index.css': 5,
  'assets/react.js': 100,
  'assets/inbox.js': 20,
  'assets/inbox.css': 4,
  'assets/table.js': 7,
  'assets/sv.js': 3,
  'assets/en.js': 2,
  'assets/sans.woff2': 50,
};
const weighed = weighRoutes(manifest, (file) => bytes[file] ?? 0, { page: 'index.html', fonts: ['assets/sans.woff2'] });

it('the first load is the entry, all it imports, and the heavier of the languages', () => {
  expect(weighed.js).toBe(10 + 100 + 3);
});

it('the whole first load adds page, style and fonts', () => {
  expect(weighed.whole).toBe(113 + 1 + 5 + 50);
});

it('pages of one part are weighed together, each file once and without the first load', () => {
  const more = {
    ...manifest,
    '../domains/signals/ui/signal.tsx': { file: 'assets/signal.js', isDynamicEntry: true, imports: ['_table.js'] },
  };
  const weigh = (/** @type {string} */ file) => (file === 'assets/signal.js' ? 3 : (bytes[file] ?? 0));
  expect(weighTogether(more, weigh, /domains\/signals\/ui\//)).toEqual({ routes: 2, js: 20 + 7 + 3 });
});

it('a further route counts only what is not there already', () => {
  expect(weighed.routes).toEqual([{ route: '../domains/signals/ui/inbox.tsx', js: 27, whole: 31 }]);
});
