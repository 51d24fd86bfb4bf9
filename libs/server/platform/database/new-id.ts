import { v7 } from 'uuid';

/** A UUID v7: unique, and in order of time, so that indexes stay compact. */
export const newId = (): string => v7();
