import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Get, HttpCode } from '@nestjs/common';
import { Public } from '#server/platform/auth';
import { unavailable } from './back-office.errors.js';

/** For whoever runs the process: alive needs nothing, ready needs PostgreSQL. */
@Controller('health')
export class HealthController {
  constructor(private readonly em: EntityManager) {}

  @Get('live')
  @Public()
  @HttpCode(204)
  live(): void {
    return;
  }

  /** @throws DomainError unavailable */
  @Get('ready')
  @Public()
  @HttpCode(204)
  async ready(): Promise<void> {
    try {
      await this.em.execute('select 1');
    } catch {
      throw unavailable();
    }
  }
}
