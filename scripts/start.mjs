import { become } from './ready/become.mjs';

/** `npm start`. PORT, CAPE_DATA, DATABASE_URL and CAPE_DEMO are read by the server alone. */
await become('server', process.argv.slice(2), process.stdout);
