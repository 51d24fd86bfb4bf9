import { httpResource, type HttpResourceRef, type HttpResourceRequest } from '@angular/common/http';
import { Service, type Signal } from '@angular/core';
import type { TenantList } from '#contracts/tenants';

/** Finds organisations by a part of their name. */
@Service()
export class TenantsClient {
  search(query: Signal<string>): HttpResourceRef<TenantList | undefined> {
    return httpResource<TenantList>(() => found(query(), {}));
  }

  /** Only those that one can sign in through. */
  searchWithSignIn(query: Signal<string>): HttpResourceRef<TenantList | undefined> {
    return httpResource<TenantList>(() => found(query(), { signIn: 'own' }));
  }
}

const found = (query: string, more: Record<string, string>): HttpResourceRequest | undefined =>
  query ? { url: '/api/v1/tenants', params: { query, ...more } } : undefined;
