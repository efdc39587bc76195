export { shortAddressPages } from './campaigns/visit/short-address.server.ts';
export { employersPages } from './employers/pages/employers.server.ts';
export { languagesNow, talksHere } from './texts/signed-here.server.ts';
