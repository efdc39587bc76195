import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const take = /\bpicture(?:At)?\([^,()]+,\s*'([^']+)',\s*'([^']+)'\s*[,)]/g;

/** What the stories take: the name of each picture, and the route of the screen that it is of. @param {string} root */
export function takenPictures(root) {
  const stories = existsSync(join(root, 'e2e')) ? readdirSync(join(root, 'e2e')) : [];
  return stories
    .filter((name) => name.endsWith('.story.ts'))
    .flatMap((story) =>
      [...readFileSync(join(root, 'e2e', story), 'utf8').matchAll(take)].map(([, name = '', route = '']) => ({
        file: `e2e/${story}`,
        name,
        route,
      })),
    );
}
