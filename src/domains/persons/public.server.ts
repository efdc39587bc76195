export { blindOf, openIdentity } from './identity/identity.server.ts';
export { filesToOpen, type OpenPerson, openByNumber, openMany } from './identity/open-many.server.ts';
export {
  aliasesOfCase,
  countLooks,
  countPersons,
  findIdentity,
  findPerson,
  findPersonCalled,
  languagesByCase,
  listLanguagesOfCases,
  listNamed,
  listPersonIds,
  listPersons,
  takenAliases,
} from './store.ts';
