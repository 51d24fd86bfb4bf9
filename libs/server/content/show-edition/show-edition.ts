import { Injectable } from '@nestjs/common';
import type { Edition } from '#contracts/scans';
import { Editions } from '../editions.js';

/** An edition of a scan for anybody, by id or as "current". */
@Injectable()
export class ShowEdition {
  constructor(private readonly editions: Editions) {}

  /** @throws DomainError scan-unknown, edition-unknown */
  async show(scan: string, edition: string, language: string): Promise<Edition> {
    return this.editions.resource(await this.editions.find(scan, edition), language);
  }
}
