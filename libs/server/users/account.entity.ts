import { defineEntity } from '@mikro-orm/core';

const AccountSchema = defineEntity({
  name: 'Account',
  properties: (p) => ({
    id: p.uuid().primary(),
    email: p.string(),
    emailHash: p.string(),
    /** What she is called, if she says so; administrators of her organisation see it. */
    name: p.string().nullable(),
    passwordHash: p.string(),
    functionGroup: p.string(),
    language: p.string(),
    unlistedOrganisation: p.string().nullable(),
    emailVerifiedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  }),
});

/** A respondent's account. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);
