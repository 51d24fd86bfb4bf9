import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Edition } from '#contracts/scans';
import { editionUnknown } from '../content.errors.js';
import { Editions } from '../editions.js';

/** An edition of a scan for anybody, by id or as "current". */
@Injectable()
export class ShowEdition {
  constructor(private readonly editions: Editions) {}

  /** @throws DomainError scan-unknown, edition-unknown */
  async show(scan: string, edition: string, language: string): Promise<Edition> {
    const id = edition === 'current' ? await this.editions.currentId(scan) : edition;
    if (!z.uuid().safeParse(id).success) throw editionUnknown();
    const resource = await this.editions.show(id, language);
    if (resource.scan !== scan) throw editionUnknown();
    return resource;
  }
}
