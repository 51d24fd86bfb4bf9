import { type CustomDecorator, SetMetadata } from '@nestjs/common';

export const accessKey = 'quickscan:access';

/** What a route asks of a request; without one it answers 401 when there is no session. */
export type Access = 'public' | 'session-if-any';

/** Marks a route that looks at no session. */
export const Public = (): CustomDecorator => SetMetadata(accessKey, 'public' satisfies Access);

/** Marks a route that answers everybody, and the signed-in with what is theirs. */
export const SessionIfAny = (): CustomDecorator => SetMetadata(accessKey, 'session-if-any' satisfies Access);
