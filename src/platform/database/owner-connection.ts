import pg from 'pg';

/** The operator's own connection, for commands that set up or fill a database. The server never holds one. */
export async function ownerConnection(url: string): Promise<{
  query: (text: string, values: unknown[]) => Promise<unknown>;
  end: () => Promise<void>;
}> {
  const client = new pg.Client({ connectionString: url, application_name: 'cape operator' });
  await client.connect();
  await client.query('set role cape_migrator');
  return {
    query: (text, values) => client.query(text, values),
    end: () => client.end(),
  };
}
