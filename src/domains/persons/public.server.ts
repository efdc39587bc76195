export { openIdentity } from './identity.server.ts';
export { personRoutes } from './routes.ts';
export { countLooks, findIdentity, findPerson, identityStream, listNamed, listPersons, personStream } from './store.ts';
