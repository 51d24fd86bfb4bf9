import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import { resigned } from './id-token.mjs';
import { signInPage } from './sign-in-page.mjs';

/**
 * A real OpenID provider on this machine, for tests: whoever fills in a name is signed in as her, without a password.
 * It may be told to lie in its ID tokens, as a hostile one does.
 */
export async function startOpenIdProvider({ clients, port = 0 }) {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const lies = new Lies();
  const provider = new Provider(issuer, settingsOf(clients, privateKey));
  provider.use(async (context, next) => {
    await next();
    const token = context.path === '/token' && context.body?.id_token;
    if (token && lies.told) context.body.id_token = resigned(token, lies.told, privateKey);
  });
  server.on('request', handler(provider));
  return {
    issuer,
    lies,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What ID tokens say otherwise than is true. */
class Lies {
  tell(claims) {
    this.told = claims;
  }

  clear() {
    this.told = undefined;
  }
}

/** A class of its own keeps the provider from warning that it forgets everything, as it should here. */
class Memory extends MemoryAdapter {}

/** How long things last, in seconds. */
const ttl = {
  AccessToken: 60,
  AuthorizationCode: 60,
  Grant: 600,
  IdToken: 60,
  Interaction: 600,
  Session: 600,
};

const settingsOf = (clients, privateKey) => ({
  clients: clients.map(({ id, secret, redirectAddresses }) => ({
    client_id: id,
    client_secret: secret,
    redirect_uris: redirectAddresses,
  })),
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'one' }] },
  adapter: Memory,
  ttl,
  cookies: { keys: ['only for tests'] },
  claims: { openid: ['sub'], email: ['email'], profile: ['name'] },
  // As most providers do, with the address and the name in the ID token.
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(id) }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client.clientId,
      accountId: oidc.session.accountId,
    });
    grant.addOIDCScope('openid email profile');
    await grant.save();
    return grant;
  },
});

const claimsOf = (id) => ({
  sub: id,
  name: `${id[0].toUpperCase()}${id.slice(1)} van Voorbeeld`,
  email: `${id}@organisatie.example`,
});

function handler(provider) {
  const others = provider.callback();
  return async (request, response) => {
    if (!request.url.startsWith('/interaction/')) return others(request, response);
    if (request.method !== 'POST') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(signInPage(request.url));
    }
    const accountId = new URLSearchParams(await text(request)).get('name');
    const result = accountId ? { login: { accountId } } : { error: 'access_denied' };
    return provider.interactionFinished(request, response, result);
  };
}
