import { EntityManager } from '@mikro-orm/postgresql';
import { Controller, Get, HttpCode } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Operation } from '#server/platform/auth';
import { DomainError } from '#server/platform/errors';

/** For whoever runs the process: alive needs nothing, ready needs PostgreSQL. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly em: EntityManager) {}

  @Get('live')
  @Operation('showLiveness')
  @HttpCode(204)
  live(): void {
    return;
  }

  @Get('ready')
  @Operation('showReadiness')
  @HttpCode(204)
  async ready(): Promise<void> {
    try {
      await this.em.execute('select 1');
    } catch {
      throw new DomainError('service-unavailable');
    }
  }
}
