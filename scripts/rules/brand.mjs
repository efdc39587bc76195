import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where users read the name: pages, screens and their frames, knowledge. Catalogues follow what is written here. */
const places = ['docs', 'src', 'knowledge', 'deploy', 'db', 'e2e', 'locales/sv.po'];
const read = /\.(?:md|html|tsx?|ya?ml|sql|css|po)$/;

/** The name in capitals and small letters. The command `cape`, in small letters, is another word; so is the font family of a drawing. */
const otherwise = /(?<![\p{L}'\\:|])Cape(?! Sans|[\p{L}|])/gu;

/** Where the brand is written in another way than CAPE, one sentence each. @param {string} root */
export function brandProblems(root) {
  const top = readdirSync(root).filter((name) => name.endsWith('.md'));
  const below = places.flatMap((place) =>
    read.test(place)
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
          .filter((name) => read.test(name))
          .map((name) => `${place}/${name}`),
  );
  return [...top, ...below].flatMap((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        [...line.matchAll(otherwise)].map(() => `${path}:${at + 1} writes Cape: the name is CAPE, the command cape.`),
      ),
  );
}
