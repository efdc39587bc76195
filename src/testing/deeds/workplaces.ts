import { accountOf } from '../people.ts';
import { copyId, copyMoment, type Deeds } from './deeds.ts';

export const workplaceDeeds: Deeds = {
  tell: async ({ ask, signIn, newId }) => {
    const ines = await signIn(accountOf.ines, 'supervision');
    const [firm, other, extract] = [newId(), newId(), newId()];
    await ask(ines, 'workplace.register', firm);
    await ask(ines, 'workplace.register', other);
    const mistaken = newId();
    await ask(ines, 'workplace.register', mistaken);
    await ask(ines, 'workplace.undo-register', mistaken);
    for (const added of ['correct', 'add-place', 'add-vehicle', 'add-person'])
      await ask(ines, `workplace.${added}`, firm);
    const contract = {
      relation: 'hires',
      other,
      name: 'Exempelfirman Demo',
      organisationNumber: null,
      from: null,
      to: null,
      known: 'contract',
    };
    await ask(ines, 'workplace.add-contractor', firm, { input: { contract } });
    // A signal would be counted in the study, whose releases must not differ by one.
    await ask(ines, 'workplace.link', firm, { input: { matter: { kind: 'workplace', id: other } } });
    const { answer } = await ask(ines, 'workplace.read', firm);
    await ask(ines, 'workplace.withdraw', firm, { input: { part: answer.vehicles[0].id } });
    await ask(ines, 'workplace.merge', other, { input: { into: firm } });
    await ask(ines, 'workplace.read', firm);
    await ask(ines, 'workplace.unmerge', other);
    await ask(ines, 'workplace.close', other);
    await ask(ines, 'workplace.check-import', '');
    await ask(ines, 'workplace.import', extract);
    await ask(ines, 'workplace.imports', '');
    await ask(ines, 'workplace.undo-import', extract);
    await ask(ines, 'workplace.seen', '', { input: { matter: { kind: 'workplace', id: other } } });
  },
  tables: [
    {
      table: 'workplaces.workplace_now',
      changed: {
        id: copyId('workplace'),
        registered_at: copyMoment,
        merged_into: copyId('into'),
        number_key: "'N' || n",
      },
    },
    { table: 'workplaces.named_now', changed: { id: copyId('workplace'), target: copyId('named') } },
    { table: 'workplaces.import_now', changed: { id: copyId('workplace-import'), at: copyMoment } },
  ],
};
