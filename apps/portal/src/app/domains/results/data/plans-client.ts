import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service, type Signal } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { AddPlanActionInput, ChangePlanActionRequest, Plan, PlanAction } from '#contracts/plans';

/** Fetches and changes the growth plan of whoever is signed in. */
@Service()
export class PlansClient {
  readonly #http = inject(HttpClient);

  /** Waits until the code of the scan is known. */
  plan(scan: Signal<string | undefined>): HttpResourceRef<Plan | undefined> {
    return httpResource<Plan>(() => {
      const code = scan();
      return code && planUrl(code);
    });
  }

  add(scan: string, action: AddPlanActionInput): Promise<PlanAction> {
    return firstValueFrom(this.#http.post<PlanAction>(`${planUrl(scan)}/actions`, action));
  }

  change(scan: string, id: string, change: ChangePlanActionRequest): Promise<PlanAction> {
    return firstValueFrom(this.#http.patch<PlanAction>(`${planUrl(scan)}/actions/${id}`, change));
  }

  remove(scan: string, id: string): Promise<unknown> {
    return firstValueFrom(this.#http.delete(`${planUrl(scan)}/actions/${id}`));
  }

  /** Where the plan can be downloaded, for links. */
  documentUrl(scan: string, document: 'csv' | 'calendar'): string {
    return `${planUrl(scan)}/documents/${document}`;
  }
}

function planUrl(scan: string): string {
  return `/api/v1/plans/${scan}`;
}
