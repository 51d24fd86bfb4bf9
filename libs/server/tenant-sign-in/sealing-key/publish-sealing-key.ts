import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Letterbox } from '#server/platform/secrets';

/** When it is tried again while the database is away, in ms. */
const again = 30_000;

const publish = `
  insert into sealing_key (public_half) values (?)
  on conflict (one) do update set public_half = excluded.public_half, replaced_at = now()
  where sealing_key.public_half <> excluded.public_half`;

/**
 * Tells the back office, as this process starts, with what it seals secrets that only this one opens. Nothing here is ever
 * sealed with what stands in the database, so whoever writes there wins nothing by another key.
 */
@Injectable()
export class PublishSealingKey implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('sealing-key');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly em: EntityManager,
    private readonly letterbox: Letterbox,
  ) {}

  /** The service starts without the database too, and publishes once it is there. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      await this.em.fork().execute(publish, [this.letterbox.publicHalf]);
    } catch (error) {
      this.logger.warn(`not published yet: ${error instanceof Error ? error.name : 'unknown'}`);
      this.timer = setTimeout(() => void this.onApplicationBootstrap(), again).unref();
    }
  }

  onApplicationShutdown(): void {
    clearTimeout(this.timer);
  }
}
