export { openIdentity } from './identity.server.ts';
export { personRoutes } from './routes.ts';
export {
  aliasesOfCase,
  countLooks,
  findIdentity,
  findPerson,
  findPersonCalled,
  identityStream,
  listNamed,
  listPersons,
  personStream,
  personsNamed,
} from './store.ts';
