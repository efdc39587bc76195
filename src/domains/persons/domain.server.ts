import type { DomainServer } from '../../platform/http/domain-server.ts';
import { mayAddFile, mayRead } from './access.ts';
import type { LetterOnYes } from './consent.ts';
import { personsDid } from './did.ts';
import { persons } from './domain.ts';
import type { LettersOnYes } from './letters-on-yes.server.ts';
import { personList } from './list.server.ts';
import { type KnownBefore, personRoutes } from './routes.ts';
import { findPerson, identityStream, personStream, personsNamed } from './store.ts';

/** `onYes`: the letters that rest on a consent, as the domain that sends them knows them. */
export const personsServer = <Letter extends LetterOnYes>(onYes: LettersOnYes<Letter>): DomainServer<KnownBefore> => ({
  domain: persons,
  did: personsDid,
  streams: [personStream, identityStream],
  lists: [['person', personList]],
  routes: (before) => personRoutes(onYes, before),
  fileHolders: [
    ['person', { verb: 'person.read', writes: 'person.reach', find: findPerson, mayRead, mayWrite: mayAddFile }],
  ],
  named: [['person', { verb: 'person.read', find: personsNamed }]],
});
