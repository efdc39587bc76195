#!/usr/bin/env node
import { become } from './ready/become.mjs';

/** `npx cape ...`: the command line. */
await become('cli', process.argv.slice(2), process.stderr);
