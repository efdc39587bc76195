export { type CountyOf, countyFinder } from './county-of.ts';
export { codeName, type Knowledge } from './entry.ts';
export { groundMessages, groundWhyNot } from './ground-messages.ts';
export { Ground, groundObstacle } from './grounds.ts';
export { sectorNames } from './sector-messages.ts';
export { type Sector, sectorInCell, sectors, sectorsOrUnknown } from './sectors.ts';
export { noSetting, type Setting, settingOf } from './setting.ts';
