export { openIdentity } from './identity.server.ts';
export {
  aliasesOfCase,
  countLooks,
  findIdentity,
  findPerson,
  findPersonCalled,
  languagesByCase,
  listLanguagesOfCases,
  listNamed,
  listPersons,
} from './store.ts';
