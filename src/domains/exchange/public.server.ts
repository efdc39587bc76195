export { exchangeCommand } from './command.server.ts';
export { readIcTip } from './ic-tip/read-ic-tip.server.ts';
export { readRegion } from './read-region.server.ts';
export { withoutInvented } from './region-file.ts';
