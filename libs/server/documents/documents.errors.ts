import { DomainError } from '#server/platform/errors';

export const documentUnknown = (): DomainError => new DomainError('document-unknown');
