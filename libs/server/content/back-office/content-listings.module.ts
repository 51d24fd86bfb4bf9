import { MikroOrmModule } from '@mikro-orm/nestjs';
import { Module } from '@nestjs/common';
import { contentEntities } from '../entities/index.js';
import { EditionListing } from './edition-listing.js';
import { StatementListing } from './statement-listing.js';

/** Content as the back office reads it, without the public routes of `ContentModule`. */
@Module({
  imports: [MikroOrmModule.forFeature(contentEntities)],
  providers: [EditionListing, StatementListing],
  exports: [EditionListing, StatementListing],
})
export class ContentListingsModule {}
