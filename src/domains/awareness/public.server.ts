export { languagesNow, talksHere } from './texts/signed-here.server.ts';
