import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const reconfirmedKey = 'quickscan:reconfirmed';

/** How long a proof of who one is counts for what is worth one, in ms. */
export const reconfirmedFor = 15 * 60 * 1000;

/**
 * Marks a route for which the person must have proved who she is lately (at sign-in or since): changing an address, a
 * password or a factor, downloading all data, deleting the account. Otherwise it answers `confirmation-required`.
 */
export const Reconfirmed = (): CustomDecorator => SetMetadata(reconfirmedKey, true);
