import { become } from './ready/become.mjs';

/** `npm run seed` and `npm run bench`: `node scripts/run.mjs NAME ...` */
const [name, ...args] = process.argv.slice(2);
await become(/** @type {'seed' | 'bench'} */ (name), args, process.stderr);
