import { defineEntity } from '@mikro-orm/core';

const AccountSchema = defineEntity({
  name: 'Account',
  properties: (p) => ({
    id: p.uuid().primary(),
    email: p.string(),
    emailHash: p.string(),
    /** Null where she signs in without a password. */
    passwordHash: p.string().nullable(),
    /** What she is called, if she says so; administrators of her organisation see it. */
    name: p.string().nullable(),
    functionGroup: p.string(),
    language: p.string(),
    unlistedOrganisation: p.string().nullable(),
    /** The address that it is to have, until the link mailed there is used. */
    wantedEmail: p.string().nullable(),
    emailVerifiedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    /** Since when it opens no session; support staff set it. */
    disabledAt: p.datetime().nullable(),
  }),
});

/** A respondent's account. */
export class Account extends AccountSchema.class {}
AccountSchema.setClass(Account);
