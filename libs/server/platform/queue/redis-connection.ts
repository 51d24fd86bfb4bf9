import { Redis } from 'ioredis';

/**
 * A connection that fails at once while Redis is away (`patient: false`, for handing over), or waits for
 * it to come back (`patient: true`, as BullMQ's workers want).
 */
export function redisConnection(url: string, patient: boolean): Redis {
  const redis = new Redis(url, {
    maxRetriesPerRequest: patient ? null : 1,
    enableOfflineQueue: patient,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
  });
  // Its users are told by their own failing calls; without a listener ioredis prints every retry.
  redis.on('error', () => undefined);
  return redis;
}
