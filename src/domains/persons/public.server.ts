export { openIdentity } from './identity.server.ts';
export { filesToOpen, type OpenPerson, openByNumber, openMany } from './open-many.server.ts';
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
