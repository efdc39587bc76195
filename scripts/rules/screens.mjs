import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linksOf } from './links.mjs';
import { takenPictures } from './taken-pictures.mjs';

/*
 * Every screen has a picture. The program says which screens there are; a story says beside each picture of which it is
 * (`picture(page, name, route)`, which compares the address when it is run); docs/screens/README.md shows the picture.
 */

const shownIn = 'docs/screens/README.md';

/** Where the program says at which addresses it has screens, and how each address is written there. */
const sources = [
  { in: 'src/domains/*/screens.tsx', address: /\bpage(?:With)?\(\s*'(\/app[^']*)'/g },
  { in: 'src/domains/signals/pages/work/pages.ts', address: /'(\/(?:work|weather)\/[^'.*]*)'/g },
];

/** The screens of the field app about one inspection. */
const field = { file: 'src/domains/inspections/ui/field/app.tsx', screen: /\bcase '([a-z-]+)':/g };

/** Screens that no story comes to yet, each with the reason. One that has a picture all the same is named. @type {ReadonlyMap<string, string>} */
const without = new Map([
  ['/app/applications/$id', 'a task alone leads to it, and no story applies for a reflection period'],
]);

/** As a route is written in a story, whichever way the program writes it. @param {string} address */
const asRoute = (address) => address.replaceAll(/:(\w+)/g, '$$$1');

/** A file, or where a name is `*`, that of each folder. @param {string} root @param {string} path @returns {string[]} */
function textsAt(root, path) {
  const [folder = '', rest] = path.split('/*/');
  const paths = rest === undefined ? [path] : namesIn(join(root, folder)).map((name) => `${folder}/${name}/${rest}`);
  return paths
    .map((one) => join(root, one))
    .flatMap((place) => (existsSync(place) ? [readFileSync(place, 'utf8')] : []));
}

/** @param {string} folder */
const namesIn = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** @param {string} root @returns {Set<string>} */
export function screensOf(root) {
  const found = sources.flatMap(({ in: path, address }) =>
    textsAt(root, path).flatMap((text) => [...text.matchAll(address)].map(([, one = '']) => asRoute(one))),
  );
  const ofField = textsAt(root, field.file).flatMap((text) => [...text.matchAll(field.screen)]);
  return new Set([...found, ...ofField.map(([, screen]) => `/field/i/$id/${screen}`)]);
}

/** Screens without a picture that is shown, and pictures of a screen that is not there. @param {string} root */
export function screenProblems(root) {
  const screens = screensOf(root);
  const taken = takenPictures(root);
  const shown = new Set(linksOf(readFileSync(join(root, shownIn), 'utf8')).map(({ target }) => target));
  const isShown = (/** @type {string} */ name) => shown.has(`${name}.png`);
  const covered = new Set(taken.filter(({ name }) => isShown(name)).map(({ route }) => route));
  const missing = [...screens]
    .filter((screen) => !covered.has(screen) && !without.has(screen))
    .map((screen) => {
      const other = taken.find(({ route }) => route === screen);
      return other
        ? `${screen} has a picture, ${other.name}, that ${shownIn} does not show.`
        : `${screen} has no picture: take one in a story, picture(page, 'name', '${screen}'), and show it in ${shownIn}.`;
    });
  const ours = /^\/(?:app|work|weather|field\/i)(?:\/|$)/;
  const gone = taken
    .filter(({ route }) => ours.test(route) && !screens.has(route))
    .map(({ file, name, route }) => `${file}: ${name} is a picture of ${route}, and there is no such screen.`);
  const needless = [...without.keys()]
    .filter((screen) => covered.has(screen))
    .map((screen) => `${screen} has a picture: take it off the list in scripts/rules/screens.mjs.`);
  return [...missing, ...gone, ...needless];
}
