import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const fromAnywhereKey = 'quickscan:from-anywhere';

/**
 * Marks a route that changes something and may be called from elsewhere than our own pages. Only for one that uses no
 * session and whose address itself proves that the caller may: the one-click unsubscription of RFC 8058.
 */
export const FromAnywhere = (): CustomDecorator => SetMetadata(fromAnywhereKey, true);
