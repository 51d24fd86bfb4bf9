import type { Cohort } from '#contracts/benchmarks';
import { cohortNamesMessages as messages } from './cohort-names.messages';

/** What a group to compare with is called, and who is in it. */
export interface NamedCohort {
  readonly name: string;
  readonly description: string;
}

/** @param functionGroup what the respondent's own function group is called */
export function namesOf({ kind, key, name }: Cohort, functionGroup: string): NamedCohort {
  switch (kind) {
    case 'all':
      return { name: messages.all, description: messages.allText };
    case 'function-group':
      return { name: messages.functionGroup(functionGroup), description: messages.functionGroupText };
    case 'tenant':
      return { name: messages.tenant(name ?? ''), description: messages.tenantText };
    case 'size-class':
      return { name: messages.sizeClass(key), description: messages.sizeClassText };
    case 'province':
      return { name: messages.province(key), description: messages.provinceText };
  }
}
