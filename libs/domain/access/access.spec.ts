import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apiOperations, apiRule, backOfficeOperations, backOfficeRule } from './operations.js';
import { roles } from './role.js';
import { rolesPage } from './roles-page.js';
import { admits, everybody, owner, ownTenant, sessionIfAny } from './rule.js';

const anyRoles = fc.subarray([...roles]);

describe('a rule', () => {
  it('admits whoever holds one of its roles, and nobody else', () => {
    fc.assert(
      fc.property(anyRoles, anyRoles, (asked, held) => {
        expect(admits(owner(...asked), held)).toBe(asked.some((role) => held.includes(role)));
      }),
    );
  });

  it('admits without any role where no session is required', () => {
    expect([everybody, sessionIfAny].every((rule) => admits(rule, []))).toBe(true);
  });

  it('lets a tenant administrator run an organisation, and no respondent', () => {
    expect(admits(ownTenant, ['respondent', 'tenant-administrator'])).toBe(true);
    expect(admits(ownTenant, ['respondent'])).toBe(false);
  });
});

describe('the table of operations', () => {
  it('names a role wherever a session counts, and none elsewhere', () => {
    for (const rule of [...Object.values(apiOperations), ...Object.values(backOfficeOperations)]) {
      expect(rule.roles.length > 0).toBe(rule.session !== 'ignored');
    }
  });

  it('has no rule for what it does not name, so that guards refuse it', () => {
    for (const name of [undefined, '', 'no such operation', 'toString', '__proto__', 'constructor']) {
      expect([apiRule(name), backOfficeRule(name)]).toEqual([undefined, undefined]);
    }
  });

  it('keeps the API and the back office apart, and gives both their health', () => {
    expect(apiRule('signIn')).toEqual(everybody);
    expect(backOfficeRule('signIn')).toBeUndefined();
    expect(apiRule('listRecords')).toBeUndefined();
    expect([apiRule('showLiveness'), backOfficeRule('showLiveness')]).toEqual([everybody, everybody]);
  });

  it('lets no role but the respondent near an attempt, a result or a report', () => {
    const personal = Object.entries(apiOperations).filter(([name]) =>
      /attempt|answer|result|report/i.test(name),
    );
    expect(personal.length).toBeGreaterThan(8);
    for (const [, { roles: admitted }] of personal) expect(admitted).toEqual(['respondent']);
  });
});

describe('the page of roles', () => {
  it('says of every operation what each role reaches', () => {
    const page = rolesPage();
    const rowOf = (operation: string) =>
      page
        .split('\n')
        .find((line) => line.includes(`\`${operation}\` `))
        ?.split('|')
        .slice(2, -1)
        .map((cell) => cell.trim());
    expect(rowOf('listScans')).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'yes']);
    expect(rowOf('showMe')?.slice(0, 4)).toEqual(['hears so', 'about herself', 'hears so', 'hears so']);
    expect(rowOf('showAttempt')).toEqual(['-', 'her own', '-', '-', '-', '-']);
    expect(rowOf('deleteAccount')?.slice(0, 2)).toEqual(['-', 'about herself, freshly proved']);
    expect(rowOf('listRecords')).toEqual(['-', '-', '-', '-', 'yes', 'yes']);
  });
});
