import { isAnswered, noOrganisation, organisationRequest } from './organisation';

const tenant = { id: '0190a0a0-0000-7000-8000-000000000001', name: 'Gemeente Voorbeeld' };

describe('isAnswered', () => {
  it('asks for one of ours, or for the word that it is not listed', () => {
    expect(isAnswered(noOrganisation)).toBe(false);
    expect(isAnswered({ ...noOrganisation, tenant })).toBe(true);
    expect(isAnswered({ ...noOrganisation, notListed: true })).toBe(true);
  });
});

describe('organisationRequest', () => {
  it('names one of ours by its id', () => {
    expect(organisationRequest({ ...noOrganisation, tenant })).toEqual({ tenantId: tenant.id });
  });

  it('gives the name of one that is not listed, if there is one', () => {
    expect(organisationRequest({ tenant: null, notListed: true, name: ' Werkplein ' })).toEqual({
      tenantId: null,
      organisationName: 'Werkplein',
    });
    expect(organisationRequest({ tenant: null, notListed: true, name: ' ' })).toEqual({ tenantId: null });
  });

  it('forgets the organisation that was chosen before saying that it is not listed', () => {
    expect(organisationRequest({ tenant, notListed: true, name: '' })).toEqual({ tenantId: null });
  });
});
