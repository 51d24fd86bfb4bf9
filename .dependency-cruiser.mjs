/**
 * The dependency law: who may import whom, and no circles, type imports included.
 * Rooms meet at their doors (`index.ts`); what is not allowed here is forbidden. See docs/adr/0002.
 */

/** Which siblings a server module may import. */
const siblings = {
  audit: [],
  disclosure: [],
  tenants: [],
  content: [],
  colleagues: [],
  documents: ['content'],
  mail: [],
  users: ['tenants', 'content'],
  retention: ['users'],
  members: ['users', 'tenants', 'content'],
  'tenant-sign-in': ['members', 'users', 'tenants'],
  attempts: ['users', 'content'],
  scoring: ['attempts', 'users', 'content'],
  benchmarks: ['scoring', 'tenants', 'disclosure'],
  teams: ['users', 'tenants', 'attempts', 'scoring', 'content', 'disclosure'],
  'data-exports': ['users', 'attempts', 'results', 'plans', 'content'],
  results: ['scoring', 'benchmarks', 'content'],
  plans: ['users', 'attempts', 'content'],
  reports: ['results', 'teams', 'plans', 'content'],
};
const modules = Object.keys(siblings);
const anyOf = (names) => `(${names.join('|')})`;
const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const spec = '\\.spec\\.m?ts$|/testing/';

const serverModules = modules.map((module) =>
  forbid(
    `server-${module}`,
    `server/${module} may import domain, contracts, platform, audit${siblings[module].map((name) => `, ${name}`).join('')}`,
    { path: `^libs/server/${module}/`, pathNot: spec },
    {
      path: '^(libs|apps)/',
      pathNot: [
        '^libs/(domain|contracts)/',
        '^libs/server/platform/',
        `^libs/server/${anyOf([module, 'audit', ...siblings[module]])}/`,
      ],
    },
  ),
);

export default {
  forbidden: [
    forbid('no-circles', 'No import circle, type imports included.', {}, { circular: true }),
    forbid('resolvable', 'Every import can be resolved.', {}, { couldNotResolve: true }),
    forbid(
      'domain',
      'The domain is pure: nothing from outside it.',
      { path: '^libs/domain/', pathNot: spec },
      { pathNot: '^libs/domain/' },
    ),
    forbid(
      'contracts',
      'Contracts know zod and the domain.',
      { path: '^libs/contracts/', pathNot: spec },
      { pathNot: ['^libs/(contracts|domain)/', 'node_modules/zod/'] },
    ),
    forbid(
      'platform',
      'The platform knows npm packages only.',
      { path: '^libs/server/platform/', pathNot: spec },
      { path: '^(libs|apps)/', pathNot: '^libs/server/platform/' },
    ),
    ...serverModules,
    forbid(
      'doors',
      'A module is entered by its index.ts.',
      { path: '^libs/server/([^/]+)/' },
      {
        path: '^libs/server/(?!platform/|jobs/|testing/)[^/]+/',
        pathNot: ['^libs/server/$1/', '/index\\.ts$'],
      },
    ),
    forbid(
      'doors-from-apps',
      'A module is entered by its index.ts.',
      { path: '^apps/', pathNot: spec },
      { path: '^libs/', pathNot: '/index\\.ts$' },
    ),
    forbid(
      'platform-doors',
      'A room of the platform is entered by its index.ts.',
      { path: '^libs/server/platform/([^/]+)/' },
      { path: '^libs/server/platform/', pathNot: ['^libs/server/platform/$1/', '/index\\.ts$'] },
    ),
    forbid(
      'platform-doors-from-modules',
      'A room of the platform is entered by its index.ts.',
      { path: '^libs/server/(?!platform/)' },
      { path: '^libs/server/platform/', pathNot: '/index\\.ts$' },
    ),
    forbid(
      'jobs',
      'Jobs know modules, platform, contracts and domain.',
      { path: '^libs/server/jobs/' },
      { path: '^apps/' },
    ),
    forbid(
      'jobs-only-in-worker',
      'Only the worker carries out jobs.',
      { path: '^(apps/(?!worker/)|libs/server/(?!jobs/))', pathNot: spec },
      { path: '^libs/server/jobs/' },
    ),
    forbid(
      'apps-apart',
      'Apps do not import each other.',
      { path: '^apps/([^/]+)/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'portal',
      'The portal never knows the server.',
      { path: '^apps/portal/' },
      { path: '^libs/server/' },
    ),
    forbid(
      'portal-contracts',
      'The portal knows contracts as types only: their checks would bring a library that its policy forbids to run.',
      { path: '^apps/portal/', pathNot: spec },
      { path: '^libs/contracts/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'portal-domains',
      'A portal domain knows itself and the shared one.',
      { path: '^apps/portal/src/app/domains/([^/]+)/' },
      { path: '^apps/portal/src/app/', pathNot: '^apps/portal/src/app/domains/($1|shared)/' },
    ),
    forbid(
      'portal-ui',
      'Ui and data do not know features.',
      { path: '^apps/portal/src/app/domains/[^/]+/(ui|data)/' },
      { path: '/feature-[^/]+/' },
    ),
    forbid(
      'e2e',
      'Journeys know contracts, domain and what all tests share.',
      { path: '^e2e/' },
      { path: '^(libs|apps)/', pathNot: '^libs/(contracts|domain|testing)/' },
    ),
    forbid(
      'testing',
      'Test helpers stay in tests.',
      { path: '^(libs|apps)/', pathNot: spec },
      { path: '/testing/' },
    ),
    forbid(
      'own-door',
      'A file does not import its own door.',
      { path: '^(libs/[^/]+/[^/]+)/(?!index\\.ts)' },
      { path: '^$1/index\\.ts$' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
