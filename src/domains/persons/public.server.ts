export { openIdentity } from './identity.server.ts';
export {
  aliasesOfCase,
  countLooks,
  findIdentity,
  findPerson,
  findPersonCalled,
  listNamed,
  listPersons,
} from './store.ts';
