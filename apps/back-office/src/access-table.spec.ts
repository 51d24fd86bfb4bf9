import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { backOfficeOperations, healthOperations } from '#domain/access';
import { routeHandlers } from '#server/testing';
import { BackOfficeHarness } from './testing/back-office-harness.js';

let office: BackOfficeHarness;
beforeAll(async () => {
  office = await BackOfficeHarness.create();
});
afterAll(() => office.close());

describe('the table of roles and the back office', () => {
  it('has a row for every route, and a route for every row', () => {
    const operations = routeHandlers(office.app).map(({ operation }) => operation);
    expect([...operations].sort()).toEqual(
      Object.keys({ ...backOfficeOperations, ...healthOperations }).sort(),
    );
  });
});
