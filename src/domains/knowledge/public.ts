export { emergencyNumber } from './agencies/emergency-number.ts';
export { type CalendarOf, calendarFinder } from './calendar-of.ts';
export { type Country, countries } from './countries.ts';
export { type CountyOf, countyFinder } from './county-of.ts';
export { codeName, type DigitCheck, type Entry, type Knowledge } from './entry.ts';
export { type Fact, factUnder } from './facts.ts';
export { isWanted } from './find-codes.ts';
export type { Answer } from './indicators/answer.ts';
export type { BothStrengths, Deciding, Finding } from './indicators/both-strengths.ts';
export type { ForcedLabour, Half, Result } from './indicators/forced-labour.ts';
export { involuntaryNames, menaceNames } from './indicators/forced-labour-messages.ts';
export { indicatorsIn, observationsIn } from './indicators/indicator.ts';
export { indicatorMessages } from './indicators/messages.ts';
export { patternNames, patternTexts } from './indicators/pattern-messages.ts';
export { childPointsTo, pointTo } from './indicators/point-to.ts';
export { notedBy, readSigns } from './indicators/read-signs.ts';
export { type WorthAsking, worthAsking } from './indicators/worth-asking.ts';
export { type ElementRead, type LawRead, type OffenceRead, readElements } from './law/elements.ts';
export { unreadableTexts } from './law/elements-messages.ts';
export { groundMessages, groundWhyNot } from './law/ground-messages.ts';
export { Ground, groundObstacle, groundsIn, mayWait } from './law/grounds.ts';
export { namedGround } from './law/named-ground.ts';
export {
  groundOfUse,
  groundOfUseProblem,
  type StandingUse,
  standingGround,
  writtenEntry,
} from './law/standing-grounds.ts';
export { notYetAsked, type SectorLists } from './law/usual-retention.ts';
export { sectorNames } from './sectors/messages.ts';
export { honestSentences, sectorEntryOf } from './sectors/parts.ts';
export { type Sector, type SectorOrUnknown, sectorInCell, sectors, sectorsOrUnknown } from './sectors/sectors.ts';
export { noSetting, type Setting, settingOf } from './setting.ts';
export { signNotAllowed } from './sources/reserved-signs.ts';
