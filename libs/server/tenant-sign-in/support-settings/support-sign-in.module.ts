import { Module } from '@nestjs/common';
import { OutsideModule } from '#server/platform/outside';
import { Provider } from '../provider/provider.js';
import { SupportSignInSettings } from './support-sign-in-settings.js';

/** Setting an organisation's sign-in from the back office. Nothing in it can open a secret. */
@Module({
  imports: [OutsideModule],
  providers: [Provider, SupportSignInSettings],
  exports: [SupportSignInSettings],
})
export class SupportSignInModule {}
