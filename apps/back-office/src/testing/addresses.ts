import { routeHandlers } from '#server/testing';
import type { BackOfficeHarness } from './back-office-harness.js';

/** An address of the back office that can be asked for, made from one of its routes. */
export type Address = { readonly verb: string; readonly path: string; readonly operation: string };

/** What stands in the place of a parameter, by the path it stands in; whoever adds one says so here. */
async function values(office: BackOfficeHarness): Promise<[RegExp, Readonly<Record<string, string>>][]> {
  const id = async (sql: string): Promise<string> =>
    (await office.sql.query<{ id: string }>(sql)).rows[0]?.id ?? '';
  const tenant = await id(
    `insert into tenant (id, name) values (gen_random_uuid(), 'Gemeente ' || gen_random_uuid()) returning id`,
  );
  const edition = await id(`select id from edition where state = 'published'`);
  const nobody = '00000000-0000-7000-8000-000000000000';
  return [
    [/^\/admin\/tenants\//, { id: tenant }],
    [/^\/admin\/editions\//, { id: edition, item: 'tip-ask-about-own-glasses' }],
    [/^\/admin\/draft\/documents\//, { language: 'nl', code: 'statements' }],
    [/^\/admin\/(colleagues|queue|import)\//, { id: nobody }],
    [/^\/admin\/bundles\//, { version: '1', name: 'app.js' }],
    [/^\/admin\/(api|texts|new)\//, { resource: 'tips', record: 'tip-ask-about-own-glasses' }],
  ];
}

/** Every route of the back office as an address, with things that are there. @throws Error for an unknown parameter */
export async function addressesOf(office: BackOfficeHarness): Promise<Address[]> {
  const known = await values(office);
  const fill = (path: string): string =>
    path.replace('/*path', '/bestaat-niet').replaceAll(/:(\w+)/g, (_, name: string) => {
      const value = known.find(([pattern]) => pattern.test(path))?.[1][name];
      if (!value) throw new Error(`no value for ${name} in ${path}`);
      return value;
    });
  return routeHandlers(office.app).flatMap(({ verb, paths, operation = '' }) =>
    paths.map((path) => ({ verb, path: fill(path), operation })),
  );
}
