import type { TenantSignInStep } from '#contracts/tenant-sign-in';
import type { Me } from '#contracts/sessions';
import type { OpenIdProvider } from '../../../../tools/openid-provider/openid-provider.mjs';
import type { Answer, ApiClient } from './api-client.js';
import type { ApiHarness } from './api-harness.js';
import { organisation, type Organisation } from './organisations.js';
import { ProviderBrowser } from './provider-browser.js';
import { mailedCode } from './sign-in-code.js';

/** Where people reach the portal in specs. */
const home = 'http://localhost:3000';

export const client = { id: 'quickscan', secret: 'only-the-provider-and-we-know-this' } as const;

/** Where the provider of an organisation must send people back to. */
export const redirectAddressOf = (tenantId: string): string => `${home}/inloggen/organisatie/${tenantId}`;

/** Settings for the sign-in of an organisation. */
export const settingsFor = ({ issuer }: Pick<OpenIdProvider, 'issuer'>) => ({
  issuer,
  clientId: client.id,
  clientSecret: client.secret,
  enabled: true,
});

/** An organisation that its people can sign in through. */
export async function organisationWithSignIn(
  api: ApiHarness,
  name: string,
  email: string,
  start: (tenantId: string) => Promise<OpenIdProvider>,
): Promise<Organisation & { readonly provider: OpenIdProvider }> {
  const own = await organisation(api, name, email);
  const provider = await start(own.id);
  const { status } = await own.administrator.put(`${own.path}/sign-in`, settingsFor(provider));
  if (status !== 200) throw new Error(`setting the sign-in gave ${status}`);
  return { ...own, provider };
}

/** Begins to sign in. @returns where the browser goes */
export async function begin(browser: ApiClient, tenantId: string): Promise<string> {
  const { status, body } = await browser.post<{ address: string }>('/api/v1/tenant-sign-ins', { tenantId });
  if (status !== 201) throw new Error(`beginning gave ${status}`);
  return body.address;
}

/** What the portal sends of the address that the provider sent the browser back to. */
export const returned = ({ searchParams }: URL, tenantId: string) => ({
  tenantId,
  code: searchParams.get('code'),
  state: searchParams.get('state'),
  iss: searchParams.get('iss') ?? undefined,
});

/** Signs in at the provider, and comes back. */
export const atProvider = (address: string, name: string): Promise<URL> =>
  new ProviderBrowser().signIn(address, name, home);

export async function signInThrough(
  browser: ApiClient,
  tenantId: string,
  name: string,
): Promise<Answer<Me & TenantSignInStep>> {
  const back = await atProvider(await begin(browser, tenantId), name);
  return complete(browser, back, tenantId);
}

export const complete = (
  browser: ApiClient,
  back: URL,
  tenantId: string,
): Promise<Answer<Me & TenantSignInStep>> =>
  browser.post<Me & TenantSignInStep>('/api/v1/tenant-sign-ins/completions', returned(back, tenantId));

/** Asks for the code of a first sign-in. @returns its token */
export async function register(browser: ApiClient, ticket: string, email: string): Promise<string> {
  const request = { ticket, email, functionGroup: 'policy' };
  const answer = await browser.post<{ token: string }>('/api/v1/tenant-sign-ins/registrations', request);
  if (answer.status !== 202) throw new Error(`registering gave ${answer.status}`);
  return answer.body.token;
}

/** A whole first sign-in. */
export async function firstSignIn(
  api: ApiHarness,
  browser: ApiClient,
  tenantId: string,
  name: string,
): Promise<Answer<Me>> {
  const { body } = await signInThrough(browser, tenantId, name);
  const token = await register(browser, body.token, body.newcomer?.email ?? '');
  const code = await mailedCode(api, token);
  const link = { ticket: body.token, token, code, name: body.newcomer?.name ?? '' };
  return browser.post<Me>('/api/v1/tenant-sign-ins/links', link);
}
