import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service, type Signal } from '@angular/core';
import type { TenantList } from '#contracts/tenants';

/** Finds organisations by a part of their name. */
@Service()
export class TenantsClient {
  search(query: Signal<string>): HttpResourceRef<TenantList | undefined> {
    return httpResource<TenantList>(() =>
      query() ? { url: '/api/v1/tenants', params: { query: query() } } : undefined,
    );
  }
}
